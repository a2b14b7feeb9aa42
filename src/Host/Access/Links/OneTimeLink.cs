using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Host.Access.Links;

/// <summary>What a link is about: whose act, said by whom, and of which group, proposal, round or meeting if of one.</summary>
public sealed record LinkMatter(LinkKind Kind, Guid Participant, GivenBy By, Side Side, Guid? Representative = null, Guid? Group = null, SurveyRound? Round = null, int? Proposal = null, ConsentKind? Consent = null, Guid? Meeting = null)
{
    /// <summary>In which role the act is done.</summary>
    public Role Role => By == GivenBy.Representative ? Role.Representative : Side == Side.Mentor ? Role.Mentor : Role.Mentee;
}

/// <summary>A link for one act of somebody without an account; only the hash of its secret is kept.</summary>
public sealed record OneTimeLink(string Id, Guid Number, string School, LinkMatter Matter, Guid IssuedBy, DateTimeOffset At)
{
    /// <summary>So many wrong birth dates burn a link.</summary>
    public const int Tries = 5;

    /// <summary>How long somebody has who answers in person.</summary>
    public static readonly TimeSpan HandedOver = TimeSpan.FromHours(1);

    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public int WrongTries { get; init; }

    /// <summary>Issued to be answered in person, on a screen of the school that whoever issued it hands over.</summary>
    public bool OnScreen { get; init; }

    /// <summary>What was answered, in which version of the text, for whoever asks how it came about.</summary>
    public string? Answer { get; init; }

    public string? Shown { get; init; }

    public long Revision { get; set; }

    public DateTimeOffset Until => At + (OnScreen ? HandedOver : Good(Matter.Kind));

    public LinkState StateAt(DateTimeOffset now) =>
        UsedAt is not null ? LinkState.Used
        : RevokedAt is not null ? LinkState.Revoked
        : WrongTries >= Tries ? LinkState.Burnt
        : now >= Until ? LinkState.Expired
        : LinkState.Open;

    public OneTimeLink TriedWrongly() => this with { WrongTries = WrongTries + 1 };

    /// <summary>Whoever holds the link, with the curator's right to record this one act, told apart from the curator in every event.</summary>
    public Actor Holder() => new(Number, [Role.Curator], School, Source.Page, Matter.Participant) { Holder = new(Number, Matter.Role) };

    /// <summary>How long a link of a kind is good.</summary>
    public static TimeSpan Good(LinkKind kind) => TimeSpan.FromDays(kind switch
    {
        LinkKind.Confirmation => 7,
        LinkKind.Survey or LinkKind.QuestionnaireBefore or LinkKind.QuestionnaireAfter => 10,
        _ => 14,
    });

    public static string HashOf(string secret) => Invitation.HashOf(secret);

    /// <summary>No hash and no person gets into the program's log by accident.</summary>
    public override string ToString() => $"{nameof(OneTimeLink)} {Number}";
}
