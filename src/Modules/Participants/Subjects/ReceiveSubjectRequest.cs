using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Subjects;

/// <summary>Enters what a person or a representative asks about personal data; from then on the time to answer runs.</summary>
[Needs(Deed.KeepSubjectRequests)]
public sealed record ReceiveSubjectRequest(SubjectRequestId Request, ParticipantId Participant, SubjectRequestKind Kind, GivenBy By, RequestChannel Channel, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ReceiveSubjectRequest>
    {
        public Rules()
        {
            RuleFor(x => x.Request).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.Channel).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ReceiveSubjectRequestHandler
{
    public static async Task<(Asker, SchoolSettings)> Load(ReceiveSubjectRequest command, IDocumentSession session, CancellationToken cancellation)
    {
        var known = (await session.LoadAmongAsync<Participant>([command.Participant.Value], cancellation)).SingleOrDefault();
        return (new(NotThere.Unless(known, Say.NotRegistered)), await SettingsOf.School(session, cancellation));
    }

    public static IStartStream Handle(ReceiveSubjectRequest command, Asker asker, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.By == GivenBy.Representative && asker.Participant.Representatives.Count == 0, Say.RepresentativeNotLinked);
        return MartenOps.StartStream<SubjectRequest>(command.Request.Value, new SubjectRequestReceived(
            command.Request, command.Participant, command.Kind, command.By, command.Channel, AnswerBy(command.Kind, command.On, settings), command.On));
    }

    /// <summary>By when the law wants it done (152-ФЗ, art. 20, 21).</summary>
    public static DateOnly AnswerBy(SubjectRequestKind kind, DateOnly on, SchoolSettings settings) => kind switch
    {
        SubjectRequestKind.Destruction => on.AddDays(Law.InForce.DestroyWithinDays),
        // from the moment of asking, for the time it takes to look into it
        SubjectRequestKind.Blocking => on,
        SubjectRequestKind.Correction => WorkingDays.Country.After(on, Law.InForce.CorrectWorkingDays, settings),
        SubjectRequestKind.Stop => WorkingDays.Country.After(on, Law.InForce.StopWorkingDays, settings),
        SubjectRequestKind.Unlawful => WorkingDays.Country.After(on, Law.InForce.UnlawfulStopWorkingDays, settings),
        _ => WorkingDays.Country.After(on, Law.InForce.AnswerWorkingDays, settings),
    };
}

/// <summary>The person a request is about.</summary>
public sealed record Asker(Participant Participant);
