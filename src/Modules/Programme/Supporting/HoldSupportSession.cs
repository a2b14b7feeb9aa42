using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>Records a session of support; the notes are the psychologist's own (8.2).</summary>
[Needs(Deed.HoldSupport)]
public sealed record HoldSupportSession(
    SupportId Support, SupportSessionId Session, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode,
    DateOnly? NextOn, string? NotesText, DateOnly On) : ISupportRecord
{
    public sealed class Rules : AbstractValidator<HoldSupportSession>
    {
        public Rules() => Include(new SupportRecordRules<HoldSupportSession>());
    }

    public DateOnly Day() => On;

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(HoldSupportSession)} {Support.Value} {Session.Value}";
}

public static class HoldSupportSessionHandler
{
    public static Task<(Standings, SupportNotes.Kept)> Load(HoldSupportSession command, Support support, IDocumentSession session, IMessageBus bus) => command.Grounds(support, session, bus);

    public static SupportSessionHeld Handle(
        HoldSupportSession command, [WriteAggregate(nameof(HoldSupportSession.Support))] Support support, Standings standings, SupportNotes.Kept notes, DateOnly today)
    {
        Refused.When(support.Sessions.Any(x => x.Session == command.Session), Say.SessionAlreadyRecorded);
        var present = command.Attended(support, standings, today);
        return new(
            support.Id, command.Session, support.Participant, support.Cycle, support.Side, command.Kind, present, command.Conclusion, command.MeasureCode,
            command.NextOn, notes.Seal?.Record, notes.Seal?.Commitment, command.On);
    }
}
