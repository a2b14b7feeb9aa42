using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Forming;

/// <summary>All that a decision about a group's composition looks at beside the group itself.</summary>
public sealed record Circumstances(
    Selection? Selection, IReadOnlyList<Standing> Standings, SelectedMentors Selected, IReadOnlyList<Preference> Preferences, MentorLoads Loads)
{
    /// <summary>What the school decided for itself.</summary>
    public SchoolSettings Settings { get; init; } = SchoolSettings.Default;

    /// <summary>What the best free mentor of the form would score for each mentee; nothing where the choice was not the curator's.</summary>
    public IReadOnlyDictionary<ParticipantId, int> Best { get; init; } = new Dictionary<ParticipantId, int>();

    public static Circumstances None { get; } = new(null, [], new([]), [], new(new Dictionary<ParticipantId, MentorLoad>()));

    public static async Task<Circumstances> Of(
        SchoolYear cycle, IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees, DateOnly on, IDocumentSession session, IMessageBus bus) => new(
        await session.LoadAsync<Selection>(Selection.IdOf(cycle)),
        (await bus.InvokeAsync<Standings>(new StandingOf([.. mentors, .. mentees], cycle, on))).All,
        await SelectedMentors.Among(mentors, cycle, session),
        await GeneralMeeting.PreferencesIn(session, cycle.First),
        await MentorLoads.Of(mentors, session))
        {
            Settings = await SettingsOf.School(session),
        };

    public Standing Of(ParticipantId person) => NotThere.Unless(Standings.FirstOrDefault(x => x.Participant == person), Say.UnknownParticipant);

    /// <summary>How well they fit, as they stand now.</summary>
    public Compatibility Fit(IEnumerable<ParticipantId> mentors, IEnumerable<ParticipantId> mentees) => Compatibility.Of(
        [.. mentors.Select(Of)], [.. mentees.Select(Of)], new(Preferences), criteria: Selection?.Criteria);

    /// <exception cref="Refused">Somebody may not, or may no longer, be in a group of this form.</exception>
    public void Check(MentoringForm form, IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees)
    {
        Refused.When(Selection?.Forms.Contains(form) != true, Say.FormNotChosen);
        Refused.When(mentors.Intersect(mentees).Any(), Say.MentorAndMenteeAtOnce);
        var rule = Rulebook.Current.Of(form, Settings);
        foreach (var mentor in mentors.Select(Of)) Check(HardRules.OfMentor(mentor, Selected.All.Contains(mentor.Participant), rule), mentor);
        foreach (var mentee in mentees.Select(Of)) Check(HardRules.OfMentee(mentee, rule), mentee);
        Refused.When(mentors.Select(Of).Any(mentor => mentees.Select(Of).Any(mentee => HardRules.LacksClearance(mentor, mentee, Settings))), Say.NoClearance);
        Refused.When(mentors.Any(x => Loads.Of(x).Seats.Any(seat => mentees.Contains(seat.Mentee))), Say.PairAlreadyActive);
        Refused.When(mentors.Any(x => Loads.Of(x).Seats.Count + mentees.Count > rule.Limit(Of(x).Capacity)), Say.MentorOverloaded);
    }

    /// <exception cref="Refused">A teacher among them has not agreed to the work in writing.</exception>
    public void CheckWork(IReadOnlyList<ParticipantId> mentors) => Refused.When(mentors.Select(Of).Any(x => x.LacksWorkConsent), Say.NoWorkConsent);

    /// <exception cref="Refused">One of them is selected and not trained yet.</exception>
    public void CheckTraining(IReadOnlyList<ParticipantId> mentors) => Refused.When(mentors.Intersect(Selected.Untrained).Any(), Say.TrainBeforeWork);

    private static void Check(Hurdle? hurdle, Standing person)
    {
        if (hurdle is { } one) throw new Refused(HardRules.Sentence(one, person));
    }
}
