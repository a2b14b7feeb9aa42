using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Host.Access.Links;

/// <summary>The one act a link is for.</summary>
public enum LinkKind { ChildConsent, OwnConsent, Assent, MenteeQuestionnaire, MentorQuestionnaire, Confirmation, Survey, QuestionnaireBefore, QuestionnaireAfter, FurtherConsent, Invitation, Preference, PlanSeen }

/// <summary>What has become of a link.</summary>
public enum LinkState { Open, Used, Revoked, Burnt, Expired }

/// <summary>Who may issue links of which kind.</summary>
public static class LinkKinds
{
    /// <summary>What the curator alone asks for: who is to be a mentor, who meets whom, and what becomes of a group.</summary>
    private static readonly LinkKind[] CuratorsOnly = [LinkKind.Confirmation, LinkKind.MentorQuestionnaire, LinkKind.Invitation, LinkKind.Preference];

    /// <summary>Those that are about somebody as a member of a group.</summary>
    public static readonly IReadOnlySet<LinkKind> OfGroup = new HashSet<LinkKind> { LinkKind.Confirmation, LinkKind.Survey, LinkKind.QuestionnaireBefore, LinkKind.QuestionnaireAfter, LinkKind.PlanSeen };

    /// <summary>Those that are about somebody at a general meeting.</summary>
    public static readonly IReadOnlySet<LinkKind> OfMeeting = new HashSet<LinkKind> { LinkKind.Invitation, LinkKind.Preference };

    /// <summary>What may be asked for by link beside the consent to process and the assent.</summary>
    public static readonly IReadOnlyList<ConsentKind> Further =
        [.. PaperForms.InForce.Consents.Where(x => !x.Key.IsToProcess() && x.Key != ConsentKind.Assent && !x.Value.OnPaperOnly).Select(x => x.Key)];

    /// <summary>Which consent is asked for, if any.</summary>
    public static ConsentKind? ConsentOf(LinkMatter matter) => ConsentOf(matter.Kind, matter.Consent);

    public static ConsentKind? ConsentOf(LinkKind kind, ConsentKind? further) => kind switch
    {
        LinkKind.ChildConsent => ConsentKind.ChildProcessing,
        LinkKind.OwnConsent => ConsentKind.OwnProcessing,
        LinkKind.Assent => ConsentKind.Assent,
        LinkKind.FurtherConsent => further,
        _ => null,
    };

    public static IReadOnlyList<LinkKind> For(Actor actor) => [.. Enum.GetValues<LinkKind>().Where(x => actor.Roles.Contains(Role.Curator) || !CuratorsOnly.Contains(x))];
}
