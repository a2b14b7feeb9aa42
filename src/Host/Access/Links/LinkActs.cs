using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Mentorship.Language;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Representing;
using Mentorship.Programme.GroupWork.Planning.Agreeing;

namespace Mentorship.Host.Access.Links;

/// <summary>What an act by link becomes: the same commands that staff send, the last of which ends it.</summary>
public static class LinkActs
{
    /// <summary>With what an act may end.</summary>
    public static IReadOnlySet<Type> Last { get; } = new HashSet<Type>
    {
        typeof(ConfirmMatch), typeof(DeclineMatch), typeof(RecordAssent), typeof(GrantConsent), typeof(RefuseConsent),
        typeof(SubmitQuestionnaire), typeof(SubmitSatisfaction), typeof(AnswerInvitation), typeof(SubmitPreference), typeof(AcknowledgePlan),
    };

    public static IReadOnlyList<object> Answer(LinkReading reading, bool yes, DateOnly today, DateTimeOffset now) => reading.Link.Matter.Kind switch
    {
        LinkKind.Confirmation => [Word(reading.Link.Matter, yes, today)],
        LinkKind.PlanSeen => [Seen(reading.Link.Matter, today)],
        LinkKind.Invitation => [new AnswerInvitation(new(reading.Link.Matter.Meeting!.Value), new(reading.Link.Matter.Participant), yes, reading.Meeting!.Changes, today)],
        LinkKind.Assent => [Paper(reading, yes, now), new RecordAssent(new(reading.Link.Matter.Participant), yes, PaperOf(reading, yes), today)],
        LinkKind.ChildConsent or LinkKind.OwnConsent or LinkKind.FurtherConsent => [.. Informing(reading, today), .. Consent(reading, yes, today, now)],
        _ => throw new NotThere(Say.LinkGone),
    };

    private static object Word(LinkMatter matter, bool yes, DateOnly today) => yes
        ? new ConfirmMatch(new(matter.Group!.Value), new(matter.Participant), matter.By, matter.Proposal!.Value, today)
        : new DeclineMatch(new(matter.Group!.Value), new(matter.Participant), matter.By, matter.Proposal!.Value, today);

    private static AcknowledgePlan Seen(LinkMatter matter, DateOnly today) =>
        new(new(matter.Group!.Value), matter.Proposal!.Value, new(matter.Participant), new(matter.Representative!.Value), today);

    /// <summary>What the programme is stands above the consent on the same page.</summary>
    private static IEnumerable<object> Informing(LinkReading reading, DateOnly today) =>
        reading.Speaker is { Informed: false } told ? [new InformRepresentative(new(reading.Link.Matter.Participant), told.Representative, Channel.Link, null, today)] : [];

    private static IEnumerable<object> Consent(LinkReading reading, bool yes, DateOnly today, DateTimeOffset now)
    {
        var (matter, kind) = (reading.Link.Matter, LinkKinds.ConsentOf(reading.Link.Matter)!.Value);
        var (person, consent) = (new ParticipantId(matter.Participant), new ConsentId(NamedId.Of("consent by link", reading.Link.Number)));
        RepresentativeId? speaker = matter.Representative is { } id ? new(id) : null;
        return yes
            ? [Paper(reading, yes, now), new GrantConsent(person, consent, kind, matter.By, speaker, PaperOf(reading, yes), reading.Until, today) { FormVersion = reading.Version }]
            : [new RefuseConsent(person, consent, kind, matter.By, speaker, today)];
    }

    private static DocumentId PaperOf(LinkReading reading, bool yes) => new(NamedId.Of("paper by link", reading.Link.Number, yes));

    private static KeepPaper Paper(LinkReading reading, bool yes, DateTimeOffset now) => new(
        PaperOf(reading, yes).Value, $"{Say.LinkPaperFile} {reading.Version!.Replace('/', '-')}.docx",
        LinkPaper.Of(reading.Text!, reading.Version!, yes ? Say.LinkYes : Say.LinkNo, reading.Link, now));
}
