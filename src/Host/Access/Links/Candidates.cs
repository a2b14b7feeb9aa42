using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Planning.Reading;

namespace Mentorship.Host.Access.Links;

/// <summary>Somebody who could be given a link, or why not.</summary>
public sealed record Candidate(ParticipantId Participant, GivenBy By, Side Side, RepresentativeId? Representative = null, GroupId? Group = null, int? Proposal = null, string? WhyNot = null)
{
    /// <summary>Who may speak for a minor; the first is asked where nobody else was chosen.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>By which one line of the list is told from another: the same person may be asked for several groups, and beside a representative.</summary>
    public string Line => $"{Participant.Value:n}-{By}-{Group?.Value ?? Meeting?.Value:n}";

    public Speaker? Speaker => Speakers.FirstOrDefault(x => x.Representative == Representative);

    /// <summary>The same, asked of another who may speak.</summary>
    public Candidate Through(string? representative) =>
        Speakers.FirstOrDefault(x => x.Representative.Value.ToString() == representative) is { } chosen ? this with { Representative = chosen.Representative } : this;

    public MeetingId? Meeting { get; init; }

    public LinkOrder With(string secretHash) => new(Participant, secretHash, By, Side, Representative, Group, Proposal) { Meeting = Meeting };
}

/// <summary>Who of some people is still to be asked for something, set-based.</summary>
public static class Candidates
{
    public static async Task<IReadOnlyList<Candidate>> Of(LinkKind kind, SurveyRound? round, IReadOnlyList<ParticipantId> people, Courier courier, IQuerySession session, DateOnly today, ConsentKind? further = null)
    {
        var askables = (await courier.Ask<Askables>(new AskableOf(people, SchoolYear.Of(today), today))).All;
        return kind switch
        {
            LinkKind.ChildConsent => [.. askables.Where(x => x.Band != AgeBand.Adult && !x.Consents && !x.HasWithdrawn).Select(ByRepresentative)],
            LinkKind.OwnConsent => [.. askables.Where(x => x.Band == AgeBand.Adult && !x.Consents && !x.HasWithdrawn).Select(x => new Candidate(x.Participant, GivenBy.Self, Side.Mentee))],
            LinkKind.Assent => [.. askables.Where(x => x.Band == AgeBand.From14To17 && x.Assents is null).Select(x => new Candidate(x.Participant, GivenBy.Self, Side.Mentee))],
            LinkKind.FurtherConsent => [.. askables.Where(x => further is { } kind && x.MayBeAsked.Contains(kind)).Select(x => x.Band == AgeBand.Adult ? new Candidate(x.Participant, GivenBy.Self, Side.Mentor) : ByRepresentative(x))],
            LinkKind.MenteeQuestionnaire => [.. askables.Where(x => !x.MenteeAnswered).Select(x => Questioned(x, Side.Mentee))],
            LinkKind.MentorQuestionnaire => [.. askables.Where(x => !x.MentorAnswered).Select(x => Questioned(x, Side.Mentor))],
            LinkKind.Confirmation => await Awaited(askables, session, today),
            LinkKind.Invitation => await Called(askables, Call.Invitation, session, today),
            LinkKind.Preference => await Called(askables, Call.Preference, session, today),
            LinkKind.PlanSeen => await Planned(askables, session),
            LinkKind.QuestionnaireBefore => await InRounds(askables, SurveyMoment.Before, courier, today),
            LinkKind.QuestionnaireAfter => await InRounds(askables, SurveyMoment.After, courier, today),
            _ => await InGroups(askables, round, courier, session, today),
        };
    }

    private static Candidate ByRepresentative(Askable x) => x.Representatives is [var first, ..]
        ? new(x.Participant, GivenBy.Representative, Side.Mentee, first.Representative) { Speakers = x.Representatives }
        : new(x.Participant, GivenBy.Representative, Side.Mentee, WhyNot: Say.NoRepresentativeLinked);

    private static Candidate Questioned(Askable x, Side side) => new(x.Participant, GivenBy.Self, side, WhyNot: x.Consents ? null : Say.ConsentFirst);

    private static async Task<IReadOnlyList<Candidate>> Awaited(IReadOnlyList<Askable> askables, IQuerySession session, DateOnly today) =>
    [
        .. from card in await MatchCard.OfMembersIn(session, SchoolYear.Of(today))
           where card.AsksForWords
           from word in card.Words
           where !word.Given
           join person in askables on word.Participant equals person.Participant
           let side = card.MentorsThen.Contains(word.Participant) ? Side.Mentor : Side.Mentee
           select word.By == GivenBy.Self
               ? new Candidate(word.Participant, word.By, side, Group: card.Group, Proposal: card.Proposal)
               : ByRepresentative(person) with { Group = card.Group, Proposal = card.Proposal },
    ];

    /// <summary>Parents of mentees under age who have not seen the current version of the plan.</summary>
    private static async Task<IReadOnlyList<Candidate>> Planned(IReadOnlyList<Askable> askables, IQuerySession session)
    {
        var files = await session.Query<GroupFile>().Where(x => x.State == Mentorship.Programme.GroupWork.GroupState.AtWork && x.Plan != null).ToListAsync();
        var plans = (await session.LoadManyAsync<PlanFile>(files.Select(x => x.Id))).ToDictionary(x => x.Id, x => x.Current);
        return
        [
            .. from file in files
               let version = plans.GetValueOrDefault(file.Id)
               where version is not null
               from mentee in file.Mentees
               where version.Seen.All(x => x.Participant != mentee)
               join person in askables.Where(x => x.Band != AgeBand.Adult) on mentee equals person.Participant
               select ByRepresentative(person) with { Group = file.Group, Proposal = version.Number },
        ];
    }

    private static async Task<IReadOnlyList<Candidate>> Called(IReadOnlyList<Askable> askables, Call call, IQuerySession session, DateOnly today) =>
    [
        .. from awaited in await MeetingCall.In(session, SchoolYear.Of(today), call)
           join person in askables on awaited.Participant equals person.Participant
           select new Candidate(person.Participant, GivenBy.Self, awaited.Side, WhyNot: person.Consents ? null : Say.ConsentFirst) { Meeting = awaited.Meeting },
    ];

    private static async Task<IReadOnlyList<Candidate>> InRounds(IReadOnlyList<Askable> askables, SurveyMoment moment, Courier courier, DateOnly today)
    {
        var groups = (await courier.Ask<Groups>(new GroupsIn(SchoolYear.Of(today)))).All.Select(x => x.Group).ToArray();
        return
        [
            .. from round in (await courier.Ask<Rounds>(new RoundsOf(groups))).All
               where round.Open && round.Moment == moment
               join person in askables on round.Participant equals person.Participant
               select new Candidate(person.Participant, GivenBy.Self, round.Side, Group: round.Group, WhyNot: person.Consents ? null : Say.ConsentFirst),
        ];
    }

    private static async Task<IReadOnlyList<Candidate>> InGroups(IReadOnlyList<Askable> askables, SurveyRound? round, Courier courier, IQuerySession session, DateOnly today)
    {
        var cycle = SchoolYear.Of(today);
        GroupId[] formed = [.. (await courier.Ask<Groups>(new GroupsIn(cycle))).All.Where(x => x.Formed).Select(x => x.Group)];
        var said = (await session.LoadManyAsync<Satisfaction>(askables.Select(x => Satisfaction.IdOf(x.Participant, cycle)))).ToDictionary(x => x.Participant);
        return
        [
            .. from roll in await session.Query<GroupRoll>().Where(x => x.Id.IsOneOf(formed)).ToListAsync()
               from member in roll.Members
               where round is not { } one || said.GetValueOrDefault(member)?.In(roll.Id, one) is null
               join person in askables on member equals person.Participant
               select new Candidate(
                   member, GivenBy.Self, roll.Mentors.Contains(member) ? Side.Mentor : Side.Mentee, Group: roll.Id, WhyNot: person.Consents ? null : Say.ConsentFirst),
        ];
    }
}
