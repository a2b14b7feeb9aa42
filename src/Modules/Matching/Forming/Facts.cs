using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Forming;

/// <summary>What the module itself knows of a cycle's people when it shows who is there and why they fit; whoever took the consent back is in none of its lists.</summary>
public sealed record Facts(
    IReadOnlyList<Candidate> Mentors, IReadOnlyList<MenteeInBase> Mentees, Wishes Wishes, IReadOnlyDictionary<Guid, int> Taken, SchoolSettings Settings, IReadOnlySet<ParticipantId> Gone)
{
    private readonly Dictionary<ParticipantId, IReadOnlyList<string>> offered = Mentors.ToDictionary(x => x.Participant, x => x.CompetenceCodes);
    private readonly Dictionary<ParticipantId, IReadOnlyList<string>> asked = Mentees.ToDictionary(x => x.Participant, x => x.RequestCodes);

    public static async Task<Facts> Of(IQuerySession session, int year)
    {
        var gone = await LostConsent.All(session);
        return new(
            [.. (await session.Query<Candidate>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            [.. (await session.Query<MenteeInBase>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            new(await GeneralMeeting.PreferencesIn(session, year)),
            (await session.Query<SeatsOfMentor>().ToListAsync()).ToDictionary(x => x.Id, x => x.Taken),
            await SettingsOf.School(session), gone);
    }

    public Compatibility Fit(IEnumerable<ParticipantId> mentors, IEnumerable<ParticipantId> mentees) => Compatibility.Of(
        [.. mentors.Select(x => new Party(x, offered.GetValueOrDefault(x) ?? []))], [.. mentees.Select(x => new Party(x, asked.GetValueOrDefault(x) ?? []))], Wishes);

    public MentorOnBoard OnBoard(Candidate mentor) => new(
        mentor.Participant, mentor.CompetenceCodes, Taken.GetValueOrDefault(mentor.Participant.Value),
        mentor.Forms.Count == 0 ? mentor.Capacity : mentor.Forms.Max(x => Rulebook.Current.Of(x, Settings).Limit(mentor.Capacity)));
}
