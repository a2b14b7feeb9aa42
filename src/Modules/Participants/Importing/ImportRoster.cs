using FluentValidation.Results;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Registers all people of a list at once, or nobody when one row is broken.</summary>
[Needs(Deed.Register)]
public sealed record ImportRoster(string FileName, byte[] Content, DateOnly On)
{
    public const int Limit = 5 * 1024 * 1024;

    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => nameof(ImportRoster);

    public sealed class Rules : AbstractValidator<ImportRoster>
    {
        public Rules()
        {
            RuleFor(x => x.FileName).IsWord(255);
            RuleFor(x => x.Content).NotEmpty().Must(x => x is null || x.Length <= Limit).WithMessage(_ => Say.ListTooLarge);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>A row together with the seal of its profile.</summary>
public sealed record SealedRow(RosterRow Row, Seal Profile);

public static class ImportRosterHandler
{
    /// <exception cref="ValidationException">Rows that cannot be read, all of them.</exception>
    public static async Task<IReadOnlyList<SealedRow>> Load(ImportRoster command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var plan = await RosterPlan.Of(command.Content, command.On, session, cancellation);
        if (plan.Broken.Count > 0)
            throw new ValidationException(plan.Broken.Select(x => new ValidationFailure(nameof(command.Content), x.Sentence)));
        return [.. plan.New.Select(row => Keep(row, session))];
    }

    public static IEnumerable<IMartenOp> Handle(ImportRoster command, IReadOnlyList<SealedRow> rows, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return rows.Select(x => MartenOps.StartStream<Participant>(
            x.Row.Command.Participant.Value, RegisterParticipantHandler.Registered(x.Row.Command, x.Profile)));
    }

    private static SealedRow Keep(RosterRow row, IDocumentSession session)
    {
        var (participant, profile) = (row.Command.Participant, row.Command.ToProfile());
        var seal = Safe.Seal(session, participant, Purpose.Profile, profile);
        session.Insert(new Card(participant.Value, seal.Record.Value, profile) { Proposed = row.Proposed });
        return new(row, seal);
    }
}
