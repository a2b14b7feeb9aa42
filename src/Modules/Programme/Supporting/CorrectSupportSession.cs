using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>Puts right what was recorded of a session of support.</summary>
[Needs(Deed.HoldSupport)]
public sealed record CorrectSupportSession(
    SupportId Support, SupportSessionId Session, DateOnly HeldOn, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode,
    DateOnly? NextOn, string? NotesText, DateOnly On) : ISupportRecord
{
    public sealed class Rules : AbstractValidator<CorrectSupportSession>
    {
        public Rules()
        {
            Include(new SupportRecordRules<CorrectSupportSession>());
            RuleFor(x => x.HeldOn).NotEmpty();
        }
    }

    public DateOnly Day() => HeldOn;

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(CorrectSupportSession)} {Support.Value} {Session.Value}";
}

public static class CorrectSupportSessionHandler
{
    public static Task<(Standings, SupportNotes.Kept)> Load(CorrectSupportSession command, Support support, IDocumentSession session, IMessageBus bus) => command.Grounds(support, session, bus);

    public static SupportSessionCorrected Handle(
        CorrectSupportSession command, [WriteAggregate(nameof(CorrectSupportSession.Support))] Support support, Standings standings, SupportNotes.Kept notes, DateOnly today)
    {
        Refused.When(support.Sessions.All(x => x.Session != command.Session), Say.SessionNotRecorded);
        var present = command.Attended(support, standings, today);
        return new(
            support.Id, command.Session, support.Participant, support.Cycle, command.HeldOn, command.Kind, present, command.Conclusion, command.MeasureCode,
            command.NextOn, notes.Seal?.Record, notes.Seal?.Commitment, command.On);
    }
}
