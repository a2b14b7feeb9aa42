using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>Records a session of support; the notes are the psychologist's own (8.2).</summary>
[Needs(Deed.HoldSupport)]
public sealed record HoldSupportSession(
    SupportId Support, SupportSessionId Session, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode,
    DateOnly? NextOn, string? NotesText, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldSupportSession>
    {
        public Rules()
        {
            RuleFor(x => x.Support).NotEmpty();
            RuleFor(x => x.Session).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Present).NotEmpty();
            RuleFor(x => x.Conclusion).IsInEnum();
            RuleFor(x => x.MeasureCode).Must(x => x is null || SupportMeasures.Current.Knows(x)).WithMessage(_ => Say.NoSuchMeasure);
            RuleFor(x => x.MeasureCode).NotEmpty().When(x => x.Conclusion == SupportConclusion.MeasureNeeded).WithMessage(_ => Say.MeasureWanted);
            RuleFor(x => x.NextOn).GreaterThan(x => x.On).WithMessage(_ => Say.NextBeforeSession);
            RuleFor(x => x.NotesText).MaximumLength(SupportNotes.Longest);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(HoldSupportSession)} {Support.Value} {Session.Value}";
}

public static class HoldSupportSessionHandler
{
    public static async Task<(Standings, SupportNotes.Kept)> Load(HoldSupportSession command, Support support, IDocumentSession session, IMessageBus bus) => (
        await bus.InvokeAsync<Standings>(new StandingOf([.. command.Present.Distinct()], support.Cycle, command.On)),
        SupportNotes.Keep(session, support, command.Present, command.NotesText));

    public static SupportSessionHeld Handle(
        HoldSupportSession command, [WriteAggregate(nameof(HoldSupportSession.Support))] Support support, Standings standings, SupportNotes.Kept notes, DateOnly today)
    {
        support.MustGoOn(command.On, today);
        Refused.When(support.Sessions.Any(x => x.Session == command.Session), Say.SessionAlreadyRecorded);
        var present = Attendance.Of(support, command.Kind, command.Present);
        SupportBasis.Check(standings, present);
        return new(
            support.Id, command.Session, support.Participant, support.Cycle, support.Side, command.Kind, present, command.Conclusion, command.MeasureCode,
            command.NextOn, notes.Seal?.Record, notes.Seal?.Commitment, command.On);
    }
}
