using Mentorship.Language;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Host.Audit;

/// <summary>How far a participant has come: the one visible stage.</summary>
public enum Reached { Unknown, Registered, Consented, ConsentLost, InBase, Candidate, Selected, Proposed, InGroup, Working, Completed, Left }

/// <summary>A consent that was given and not taken back.</summary>
public sealed record HeldConsent(ConsentId Consent, ConsentKind Kind, DateOnly ValidUntil);

/// <summary>Where a participant stands after an event: the stage reached, the consents held, the groups they are in.</summary>
public sealed record Situation(ParticipantId Participant)
{
    public Reached Stage { get; init; }

    public IReadOnlyList<HeldConsent> Consents { get; init; } = [];

    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    /// <summary>The situation after one more event that concerns the participant.</summary>
    public Situation After(object fact) => fact switch
    {
        ParticipantRegistered => this with { Stage = Reached.Registered },
        ConsentGranted x => Later(Reached.Consented) with { Consents = [.. Consents, new(x.Consent, x.Kind, x.ValidUntil)] },
        ConsentWithdrawn x => Withdrawn(x),
        MenteeEnteredBase or MentorEnteredBase => Later(Reached.InBase),
        MentorShortlisted => Later(Reached.Candidate),
        MentorSelected => Later(Reached.Selected),
        MentorRejected => this with { Stage = Stage is Reached.Candidate ? Reached.InBase : Stage },
        MatchProposed => Later(Reached.Proposed),
        GroupFormed x => Joined(x.Group),
        GroupProgrammeOpened => this with { Stage = Reached.Working },
        MentorReplaced x => x.To == Participant ? Joined(x.Group) : x.From == Participant ? Without(x.Group) : this,
        MemberLeft x => x.Participant == Participant ? Without(x.Group) : this,
        GroupDissolved x => Without(x.Group),
        GroupProgrammeTerminated x => Without(x.Group),
        GroupProgrammeCompleted x => Without(x.Group) with { Stage = Reached.Completed },
        ParticipantLeftProgramme => this with { Stage = Reached.Left, Groups = [] },
        _ => this,
    };

    public IEnumerable<ConsentKind> ConsentsOn(DateOnly day) => Consents.Where(x => x.ValidUntil >= day).Select(x => x.Kind).Distinct();

    /// <summary>A later cycle begins anew behind a completed one.</summary>
    private Situation Later(Reached stage) => Stage is Reached.Left || (Stage > stage && Stage is not Reached.Completed) ? this : this with { Stage = stage };

    private Situation Joined(GroupId group) => this with
    {
        Groups = [.. Groups.Where(x => x != group), group],
        Stage = Stage is Reached.Working ? Stage : Reached.InGroup,
    };

    private Situation Without(GroupId group)
    {
        GroupId[] left = [.. Groups.Where(x => x != group)];
        return this with { Groups = left, Stage = left.Length == 0 && Stage is (Reached.InGroup or Reached.Working) ? Reached.InBase : Stage };
    }

    private Situation Withdrawn(ConsentWithdrawn withdrawn)
    {
        HeldConsent[] left = [.. Consents.Where(x => x.Consent != withdrawn.Consent)];
        var stillMay = left.Any(x => x.Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing);
        return this with { Consents = left, Stage = stillMay || Stage is Reached.Left ? Stage : Reached.ConsentLost };
    }
}
