using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>What the module itself knows of a cycle's people when it shows who is there and why they fit; whoever took the consent back is in none of its lists.</summary>
public sealed record Facts(
    IReadOnlyList<Candidate> Mentors, IReadOnlyList<MenteeInBase> Mentees, Wishes Wishes, IReadOnlyDictionary<Guid, int> Taken, SchoolSettings Settings, IReadOnlySet<ParticipantId> Gone)
{
    private readonly Dictionary<ParticipantId, IReadOnlyList<string>> offered = Mentors.ToDictionary(x => x.Participant, x => x.CompetenceCodes);
    private readonly Dictionary<ParticipantId, IReadOnlyList<string>> asked = Mentees.ToDictionary(x => x.Participant, x => x.RequestCodes);

    /// <summary>The criteria in force, by whose sheets people fit.</summary>
    public SelectionCriteriaDefined? Criteria { get; init; }

    /// <summary>Where people stand, as far as the sheets need it.</summary>
    public IReadOnlyDictionary<ParticipantId, Standing> Standings { get; init; } = new Dictionary<ParticipantId, Standing>();

    /// <summary>The facts with what the sheets ask of people, if there are sheets.</summary>
    public static async Task<Facts> Of(IQuerySession session, int year, Courier? courier, TimeProvider? clock)
    {
        var facts = await Of(session, year);
        if (courier is null || clock is null || facts.Criteria?.Sheets is not { } sheets || !sheets.Any(x => x.AsksMore())) return facts;
        var people = facts.Mentors.Select(x => x.Participant);
        if (sheets.Any(x => x.MinYearsOlder is not null)) people = people.Union(facts.Mentees.Select(x => x.Participant));
        var standings = await courier.Ask<Standings>(new StandingOf([.. people], new(year), Today.Of(clock)));
        return facts with { Standings = standings.All.ToDictionary(x => x.Participant) };
    }

    public static async Task<Facts> Of(IQuerySession session, int year)
    {
        var gone = await LostConsent.All(session);
        return new(
            [.. (await session.Query<Candidate>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            [.. (await session.Query<MenteeInBase>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            new(await GeneralMeeting.PreferencesIn(session, year)),
            (await session.Query<SeatsOfMentor>().ToListAsync()).ToDictionary(x => x.Id, x => x.Taken),
            await SettingsOf.School(session), gone)
        {
            Criteria = (await session.LoadAsync<Selection>(Selection.IdOf(new(year))))?.Criteria,
        };
    }

    public Compatibility Fit(IEnumerable<ParticipantId> mentors, IEnumerable<ParticipantId> mentees) => Compatibility.Of(
        [.. mentors.Select(x => Party(x, offered))], [.. mentees.Select(x => Party(x, asked))], Wishes, criteria: Criteria);

    private Party Party(ParticipantId person, Dictionary<ParticipantId, IReadOnlyList<string>> codes) =>
        new(person, codes.GetValueOrDefault(person) ?? []) { Standing = Standings.GetValueOrDefault(person) };

    public MentorOnBoard OnBoard(Candidate mentor) => new(
        mentor.Participant, mentor.CompetenceCodes, Taken.GetValueOrDefault(mentor.Participant.Value),
        mentor.Forms.Count == 0 ? mentor.Capacity : mentor.Forms.Max(x => Rulebook.Current.Of(x, Settings).Limit(mentor.Capacity)));
}
