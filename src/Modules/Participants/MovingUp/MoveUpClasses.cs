using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.MovingUp;

/// <summary>Moves every pupil up into the next class for a school year; those named repeat the year or leave the school, and the last class leaves it.</summary>
[Needs(Deed.MoveUpClasses)]
public sealed record MoveUpClasses(SchoolYear To, IReadOnlyList<ParticipantId> Repeating, IReadOnlyList<ParticipantId> Leaving, DateOnly On)
{
    /// <summary>Classes move up from May on; through September it may be made up for.</summary>
    private const int MonthsBefore = 3, MonthsAfter = 2;

    [JsonIgnore]
    public Guid MovedUpId => MovedUp.IdOf(To);

    /// <summary>From May on the year ahead.</summary>
    public static SchoolYear Coming(DateOnly today) => SchoolYear.Of(today.AddMonths(MonthsBefore));

    public bool IsInTime => On >= To.Begins.AddMonths(-MonthsBefore) && On < To.Begins.AddMonths(MonthsAfter);

    public sealed class Rules : AbstractValidator<MoveUpClasses>
    {
        public Rules()
        {
            RuleFor(x => x.To).NotEmpty();
            RuleFor(x => x.Repeating).NotNull();
            RuleFor(x => x.Leaving).NotNull().Must((x, leaving) => leaving is null || x.Repeating is null || !leaving.Intersect(x.Repeating).Any()).WithMessage(_ => Say.RepeatingAndLeaving);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>A pupil and the profile with the new class, for whom there is one.</summary>
public sealed record Moving(ParticipantId Pupil, Correction? Into);

public static class MoveUpClassesHandler
{
    public static async Task<IReadOnlyList<Moving>> Load(MoveUpClasses command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        return [.. (await Pupils.InClasses(session, command.To.Begins, cancellation)).Where(x => !command.Repeating.Contains(new(x.Card.Id))).Select(x => Move(session, x.Card, x.Class))];

        Moving Move(IDocumentSession saving, Card card, SchoolClass from) => new(
            new(card.Id),
            from.Next is { } next && !command.Leaving.Contains(new(card.Id)) ? Correction.Keep(saving, card, card.Profile with { Place = next.ToString() }) : null);
    }

    public static IEnumerable<IMartenOp> Handle(MoveUpClasses command, [ReadAggregate(Required = false)] MovedUp? already, IReadOnlyList<Moving> pupils, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(already is not null, Say.MovedUpAlready);
        Refused.When(!command.IsInTime, Say.MovedUpInSummer);
        Refused.When(pupils.Count == 0, Say.NobodyToMoveUp);
        Refused.When(command.Leaving.Except(pupils.Select(x => x.Pupil)).Any(), Say.NotRegistered);
        return
        [
            MartenOps.StartStream<MovedUp>(command.MovedUpId, new ClassesMovedUp(command.To, pupils.Count(x => x.Into is not null), pupils.Count(x => x.Into is null), command.On)),
            .. pupils.Select(x => new Appending(x.Pupil.Value, x.Into is { } into
                ? into.ToFact(x.Pupil, null, command.On)
                : new ParticipantLeftProgramme(x.Pupil, LeavingReason.LeftSchool, command.On))),
        ];
    }
}

/// <summary>The classes of a school have moved up for a year; they do so once.</summary>
public sealed record MovedUp(Guid Id, int Year)
{
    public static Guid IdOf(SchoolYear year) => NamedId.Of("moved-up", year.First);

    public static MovedUp Create(ClassesMovedUp e) => new(IdOf(e.To), e.To.First);
}
