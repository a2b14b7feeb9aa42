using Mentorship.Language;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Host.Audit;

/// <summary>How far a participant has come: the one visible stage.</summary>
public enum Reached { Unknown, Registered, Consented, ConsentLost, InBase, Candidate, Selected, Proposed, InGroup, Working, Completed, Left, Destroyed }

/// <summary>A consent that was given and not taken back.</summary>
public sealed record HeldConsent(ConsentId Consent, ConsentKind Kind, DateOnly ValidUntil);

/// <summary>Where a participant stands after an event: the stage reached, the consents held, the groups they are in.</summary>
public sealed record Situation(ParticipantId Participant)
{
    /// <summary>What counts most: having left, then a lost consent, then the work in any group, then the way outside groups.</summary>
    public Reached Stage =>
        IsDestroyed ? Reached.Destroyed
        : HasLeft ? Reached.Left
        : LostConsent ? Reached.ConsentLost
        : WorkingIn.Count > 0 ? Reached.Working
        : Groups.Count > 0 ? Reached.InGroup
        : Way;

    public IReadOnlyList<HeldConsent> Consents { get; init; } = [];

    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    /// <summary>Those of the groups whose programme was opened.</summary>
    public IReadOnlyList<GroupId> WorkingIn { get; init; } = [];

    /// <summary>How far they have come outside groups.</summary>
    private Reached Way { get; init; }

    private bool LostConsent { get; init; }

    private bool HasLeft { get; init; }

    private bool IsDestroyed { get; init; }

    /// <summary>The situation after one more event that concerns the participant.</summary>
    public Situation After(object fact) => fact switch
    {
        ParticipantRegistered => this with { Way = Reached.Registered },
        ConsentGranted x => Granted(x),
        ConsentWithdrawn x => Without(x.Consent, x.Kind),
        ConsentExpired x => Without(x.Consent, x.Kind),
        ConsentInvalidated x => Without(x.Consent, x.Kind),
        MenteeEnteredBase or MentorEnteredBase => Later(Reached.InBase),
        MentorShortlisted => Later(Reached.Candidate),
        MentorSelected => Later(Reached.Selected),
        MentorRejected => this with { Way = Way is Reached.Candidate ? Reached.InBase : Way },
        MatchProposed => Later(Reached.Proposed),
        GroupFormed x => Joined(x.Group),
        GroupProgrammeOpened x => Joined(x.Group) with { WorkingIn = [.. WorkingIn.Where(g => g != x.Group), x.Group] },
        MentorReplaced x => x.To == Participant ? Joined(x.Group) : x.From == Participant ? Without(x.Group) : this,
        MemberJoined x => x.Participant == Participant ? Joined(x.Group) : this,
        MemberLeft x => x.Participant == Participant ? Without(x.Group) : this,
        GroupDissolved x => Without(x.Group),
        GroupProgrammeTerminated x => Without(x.Group),
        GroupProgrammeCompleted x => Without(x.Group) with { Way = Reached.Completed },
        ParticipantLeftProgramme => this with { HasLeft = true, Groups = [], WorkingIn = [] },
        ParticipantReturned => this with { HasLeft = false },
        ParticipantsMerged x => x.Participant == Participant ? this with { HasLeft = true } : this,
        PersonalDataDestroyed => this with { IsDestroyed = true },
        _ => this,
    };

    public IEnumerable<ConsentKind> ConsentsOn(DateOnly day) => Consents.Where(x => x.ValidUntil >= day).Select(x => x.Kind).Distinct();

    /// <summary>A later cycle begins anew behind a completed one.</summary>
    private Situation Later(Reached stage) => Way > stage && Way is not Reached.Completed ? this : this with { Way = stage };

    private Situation Joined(GroupId group) => this with
    {
        Groups = [.. Groups.Where(x => x != group), group],
        Way = Way is Reached.Completed ? Way : Reached.InBase,
    };

    private Situation Without(GroupId group) => this with { Groups = [.. Groups.Where(x => x != group)], WorkingIn = [.. WorkingIn.Where(x => x != group)] };

    private Situation Granted(ConsentGranted granted)
    {
        var opens = IsToProcess(granted.Kind);
        var way = opens && Way < Reached.Consented ? Reached.Consented : Way;
        return this with { Consents = [.. Consents, new(granted.Consent, granted.Kind, granted.ValidUntil)], LostConsent = LostConsent && !opens, Way = way };
    }

    private Situation Without(ConsentId consent, ConsentKind kind)
    {
        HeldConsent[] left = [.. Consents.Where(x => x.Consent != consent)];
        var lost = IsToProcess(kind) && !left.Any(x => IsToProcess(x.Kind));
        return this with { Consents = left, LostConsent = LostConsent || lost };
    }

    private static bool IsToProcess(ConsentKind kind) => kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing;
}
