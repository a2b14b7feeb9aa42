using System.Globalization;
using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Forming;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Programme.GroupWork.Planning.Reading;

namespace Mentorship.Host.Access.Links;

/// <summary>What an opened link shows: who it is about and, word for word, what is asked.</summary>
public sealed record LinkReading(OneTimeLink Link, string School, string Person, Speaker? Speaker, string? Version, FormText? Text, FormText? Informing)
{
    /// <summary>Until when a consent given now holds.</summary>
    public DateOnly Until { get; init; }

    /// <summary>What is to be filled in, if anything.</summary>
    public string? Questionnaire { get; init; }

    /// <summary>Of a group or what is proposed: who mentors whom, or would if it is accepted.</summary>
    public IReadOnlyList<string> Mentors { get; init; } = [];

    public IReadOnlyList<string> Mentees { get; init; } = [];

    /// <summary>The version of the plan that a parent is asked to look at.</summary>
    public PlanSheet? Plan { get; init; }

    /// <summary>The general meeting the link is about, and whom one meets or met there.</summary>
    public MeetingCalled? Meeting { get; init; }

    public static async Task<LinkReading> Of(OneTimeLink link, Courier courier, IDocumentStore store, DateOnly today)
    {
        var (participant, matter) = (new ParticipantId(link.Matter.Participant), link.Matter);
        await using var session = store.QuerySession(link.School);
        var school = (await session.LoadAsync<School>(link.School))?.Name ?? "";
        var askable = NotThere.Unless((await courier.Ask<Askables>(new AskableOf([participant], SchoolYear.Of(today), today))).All is [var one, ..] ? one : null, Say.LinkGone);
        var (mentors, mentees) = await Together(session, matter);
        var names = (await courier.Ask<Names>(new NamesOf([participant, .. mentors, .. mentees]))).All.ToDictionary(x => x.Participant, x => x.FullName);
        var speaker = matter.By == GivenBy.Representative ? askable.Representatives.FirstOrDefault(x => x.Representative.Value == matter.Representative) : null;
        var until = SchoolYear.Of(today).Ends;
        var blanks = new Dictionary<string, string>
        {
            ["school"] = school,
            ["person"] = names.GetValueOrDefault(participant, ""),
            ["speaker"] = speaker?.FullName ?? "",
            ["relation"] = speaker is null ? "" : Design.Words.Of(speaker.Relation),
            ["until"] = Design.Words.Of(until),
            ["signature"] = Say.LinkSignature,
        };
        var form = LinkKinds.ConsentOf(matter) is { } kind ? await ConsentEditions.InForce(session, kind) : null;
        var meeting = await MeetingCalled.Of(session, courier, matter);
        // who answers an invitation answers for the meeting as it was shown
        var arranged = matter.Kind == LinkKind.Invitation ? meeting?.Changes.ToString(CultureInfo.InvariantCulture) : null;
        return new(
            link, school, blanks["person"], speaker, form?.Name ?? arranged, form?.Read(blanks, matter.By == GivenBy.Representative),
            form is null ? null : FormTexts.InForce.Of(PaperForms.InForce.Informing, blanks))
        {
            Until = until,
            Meeting = meeting,
            Plan = matter.Kind == LinkKind.PlanSeen ? await PlanOf(courier, matter, today) : null,
            Questionnaire = await QuestionnaireOf(matter, courier),
            Mentors = [.. mentors.Select(x => names.GetValueOrDefault(x, "—"))],
            Mentees = [.. mentees.Select(x => names.GetValueOrDefault(x, "—"))],
        };
    }

    /// <summary>Who works together, or would by the very proposal the link was issued for; of another in its place nothing is shown.</summary>
    private static async Task<(IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees)> Together(IQuerySession session, LinkMatter matter)
    {
        if (!LinkKinds.OfGroup.Contains(matter.Kind)) return ([], []);
        var card = await MatchCard.ReadOfMembers(session, matter.Group!.Value);
        if (matter.Kind != LinkKind.Confirmation) return (card.Mentors, card.Mentees);
        return card.AsksForWords && card.Proposal == matter.Proposal ? (card.MentorsThen, card.MenteesThen) : throw new NotThere(Say.LinkGone);
    }

    /// <summary>Of an older version than the current one nobody is told any more.</summary>
    private static async Task<PlanSheet> PlanOf(Courier courier, LinkMatter matter, DateOnly today) =>
        (await courier.Ask<PlanShown>(new PlanShownOf(new(matter.Group!.Value), today))).Plan is { } plan && plan.Number == matter.Proposal ? plan : throw new NotThere(Say.LinkGone);

    /// <summary>The questionnaire the link asks for; of a group, the one that is open to the member now.</summary>
    private static async Task<string?> QuestionnaireOf(LinkMatter matter, Courier courier) => matter.Kind switch
    {
        LinkKind.MenteeQuestionnaire => Participants.Questioning.Phrasing.Questionnaire.OfMentee,
        LinkKind.MentorQuestionnaire => Participants.Questioning.Phrasing.Questionnaire.OfMentor,
        LinkKind.QuestionnaireBefore or LinkKind.QuestionnaireAfter => (await courier.Ask<Rounds>(new RoundsOf([new(matter.Group!.Value)]))).All
            .FirstOrDefault(x => x.Open && x.Participant.Value == matter.Participant && x.Moment == (matter.Kind == LinkKind.QuestionnaireBefore ? SurveyMoment.Before : SurveyMoment.After))
            ?.Questionnaire ?? throw new NotThere(Say.LinkGone),
        _ => null,
    };
}
