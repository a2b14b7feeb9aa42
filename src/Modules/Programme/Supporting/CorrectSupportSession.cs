using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>Puts right what was recorded of a session of support.</summary>
[Needs(Deed.HoldSupport)]
public sealed record CorrectSupportSession(
    SupportId Support, SupportSessionId Session, DateOnly HeldOn, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode,
    DateOnly? NextOn, string? NotesText, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CorrectSupportSession>
    {
        public Rules()
        {
            RuleFor(x => x.Support).NotEmpty();
            RuleFor(x => x.Session).NotEmpty();
            RuleFor(x => x.HeldOn).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Present).NotEmpty();
            RuleFor(x => x.Conclusion).IsInEnum();
            RuleFor(x => x.MeasureCode).Must(x => x is null || SupportMeasures.Current.Knows(x)).WithMessage(_ => Say.NoSuchMeasure);
            RuleFor(x => x.MeasureCode).NotEmpty().When(x => x.Conclusion == SupportConclusion.MeasureNeeded).WithMessage(_ => Say.MeasureWanted);
            RuleFor(x => x.NextOn).GreaterThan(x => x.HeldOn).WithMessage(_ => Say.NextBeforeSession);
            RuleFor(x => x.NotesText).MaximumLength(SupportNotes.Longest);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(CorrectSupportSession)} {Support.Value} {Session.Value}";
}

public static class CorrectSupportSessionHandler
{
    public static async Task<(Standings, SupportNotes.Kept)> Load(CorrectSupportSession command, Support support, IDocumentSession session, IMessageBus bus) => (
        await bus.InvokeAsync<Standings>(new StandingOf([.. command.Present.Distinct()], support.Cycle, command.HeldOn)),
        SupportNotes.Keep(session, support, command.Present, command.NotesText));

    public static SupportSessionCorrected Handle(
        CorrectSupportSession command, [WriteAggregate(nameof(CorrectSupportSession.Support))] Support support, Standings standings, SupportNotes.Kept notes, DateOnly today)
    {
        support.MustGoOn(command.HeldOn, today);
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(support.Sessions.All(x => x.Session != command.Session), Say.SessionNotRecorded);
        var present = Attendance.Of(support, command.Kind, command.Present);
        SupportBasis.Check(standings, present);
        return new(
            support.Id, command.Session, support.Participant, support.Cycle, command.HeldOn, command.Kind, present, command.Conclusion, command.MeasureCode,
            command.NextOn, notes.Seal?.Record, notes.Seal?.Commitment, command.On);
    }
}
