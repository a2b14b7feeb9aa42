using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Participants.Enrolment;

/// <summary>How far a person has come; dates of consents are looked at on the person's own page.</summary>
public enum Stage { Registered, Consented, Answered, InBase, Ended, Barred, Left }

/// <summary>One line of the list of people; the name is asked for when it is shown.</summary>
public sealed record RosterEntry(Guid Id, ParticipantKind Kind)
{
    /// <summary>What counts most: having left, then a missing consent, then any group still at work.</summary>
    public Stage Stage => HasLeft ? Stage.Left : Barred ? Stage.Barred : Groups.Count > 0 ? Stage.InBase : Way;

    /// <summary>How far the person has come, whatever became of consents and groups.</summary>
    public Stage Way { get; init; }

    public bool Barred { get; init; }

    /// <summary>The kinds of processing agreed to: a pupil come of age may have both.</summary>
    public IReadOnlyList<ConsentKind> Held { get; init; } = [];

    /// <summary>What was agreed to was taken back or never held: shown to nobody who does not look for it.</summary>
    public bool IsWithdrawn { get; init; }

    public bool HasLeft { get; init; }

    /// <summary>The groups that have not ended for the person.</summary>
    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    public RosterEntry At(Stage stage) => stage > Way ? this with { Way = stage } : this;

    public RosterEntry Agreed(ConsentKind kind) => this with { Held = [.. Held.Where(x => x != kind), kind], Barred = false, IsWithdrawn = false };

    public RosterEntry Disagreed(ConsentKind kind)
    {
        ConsentKind[] held = [.. Held.Where(x => x != kind)];
        return this with { Held = held, Barred = held.Length == 0 };
    }

    public RosterEntry TakenBack(ConsentKind kind) => Disagreed(kind) is var entry ? entry with { IsWithdrawn = entry.Barred } : this;

    public RosterEntry With(GroupId group) => this with { Groups = [.. Groups.Where(x => x != group), group] };

    public RosterEntry Without(GroupId group) => this with { Groups = [.. Groups.Where(x => x != group)] };
}

/// <summary>Folds the list of people out of what they did and of what became of their groups.</summary>
public partial class RosterEntryProjection : MultiStreamProjection<RosterEntry, Guid>
{
    public RosterEntryProjection()
    {
        Identity<ParticipantRegistered>(x => x.Participant.Value);
        Identity<ConsentGranted>(x => x.Participant.Value);
        Identity<ConsentRefused>(x => x.Participant.Value);
        Identity<ConsentWithdrawn>(x => x.Participant.Value);
        Identity<ConsentExpired>(x => x.Participant.Value);
        Identity<ConsentInvalidated>(x => x.Participant.Value);
        Identity<DisagreementSettled>(x => x.Participant.Value);
        Identity<ParticipationQuestionnaireSubmitted>(x => x.Participant.Value);
        Identity<MenteeEnteredBase>(x => x.Participant.Value);
        Identity<MentorEnteredBase>(x => x.Participant.Value);
        Identity<ProgrammeOutcomeEntered>(x => x.Participant.Value);
        Identity<ParticipantLeftProgramme>(x => x.Participant.Value);
        Identity<ParticipantReturned>(x => x.Participant.Value);
        Identity<ParticipantsMerged>(x => x.Participant.Value);
        Identity<MemberLeft>(x => x.Participant.Value);
        Identity<MemberJoined>(x => x.Participant.Value);
        Identities<GroupFormed>(x => [.. x.Mentors.Concat(x.Mentees).Select(p => p.Value)]);
        Identities<MentorReplaced>(x => [x.From.Value, x.To.Value]);
        Identities<GroupDissolved>(x => [.. x.Members.Select(p => p.Value)]);
        Identities<GroupProgrammeTerminated>(x => [.. x.Mentors.Concat(x.Mentees).Select(p => p.Value)]);
    }

    public override RosterEntry? Evolve(RosterEntry? snapshot, Guid id, IEvent e) => Fold(snapshot, id, e.Data);

    public static RosterEntry? Fold(RosterEntry? entry, Guid id, object fact) => (fact, entry) switch
    {
        (ParticipantRegistered x, _) => new(id, x.Kind),
        (_, null) => null,
        (ConsentGranted x, _) when IsToProcess(x.Kind) => entry.At(Stage.Consented).Agreed(x.Kind),
        (ConsentRefused x, _) when IsToProcess(x.Kind) => entry.Disagreed(x.Kind),
        (ConsentWithdrawn x, _) when IsToProcess(x.Kind) => entry.TakenBack(x.Kind),
        (ConsentExpired x, _) when IsToProcess(x.Kind) => entry.Disagreed(x.Kind),
        (ConsentInvalidated x, _) when IsToProcess(x.Kind) => entry.TakenBack(x.Kind),
        (DisagreementSettled { Outcome: Settlement.ConsentStands } x, _) when IsToProcess(x.Kind) => entry.Agreed(x.Kind),
        (ParticipationQuestionnaireSubmitted, _) => entry.At(Stage.Answered),
        (MenteeEnteredBase or MentorEnteredBase, _) => entry with { Way = Stage.InBase },
        (GroupFormed x, _) => entry.With(x.Group),
        (MentorReplaced x, _) => x.To.Value == id ? entry.With(x.Group) : entry.Without(x.Group),
        (MemberJoined x, _) => entry.With(x.Group),
        (MemberLeft x, _) => entry.Without(x.Group),
        (GroupDissolved x, _) => entry.Without(x.Group),
        (GroupProgrammeTerminated x, _) => entry.Without(x.Group),
        (ProgrammeOutcomeEntered x, _) => entry.Without(x.Group).At(Stage.Ended),
        (ParticipantLeftProgramme { Reason: LeavingReason.EnteredByMistake }, _) => null,
        (ParticipantLeftProgramme, _) => entry with { HasLeft = true },
        (ParticipantReturned x, _) => entry with { Kind = x.Kind, HasLeft = false },
        (ParticipantsMerged, _) => null,
        _ => entry,
    };

    private static bool IsToProcess(ConsentKind kind) => kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing;
}
