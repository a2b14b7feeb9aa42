using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;

namespace Mentorship.Host.Demo;

/// <summary>Stage 7 of the story: proposals, confirmations, groups, the order on them, and what goes wrong later.</summary>
public static class Forming
{
    public static IEnumerable<Act> Of(Season season) => season.Pairings.SelectMany(x => Pair(season, x)).Concat(Orders(season)).Concat(Runs(season));

    private static IEnumerable<Act> Pair(Season season, Pairing pairing)
    {
        if (pairing.Fate == Fate.Declined)
        {
            var first = new GroupId(NamedId.Of("demo-declined", season.Cycle.First));
            yield return Propose(pairing, first, pairing.Day(-3));
            yield return new(pairing.Day(-1), Role.Curator, new DeclineMatch(first, pairing.Mentees[0].Id, GivenBy.Self, 1, pairing.Day(-1)));
        }

        yield return Propose(pairing, pairing.Id, pairing.Proposed);
        foreach (var mentor in pairing.Mentors) yield return Confirm(pairing, mentor, GivenBy.Self, 1);
        foreach (var mentee in pairing.Mentees)
        {
            yield return Confirm(pairing, mentee, GivenBy.Self, 2);
            if (mentee.AgeOn(pairing.Proposed) < 18) yield return Confirm(pairing, mentee, GivenBy.Representative, 3);
        }

        yield return new(pairing.Day(4), Role.Curator, new FormGroup(pairing.Id, season.Day(5, 31), pairing.Day(4)));
        if (pairing.Form == MentoringForm.TeacherTeacher)
            yield return new(pairing.Day(4), Role.Curator, new SignAgreement(pairing.Id, pairing.Mentors[0].Id, Papers.Of("agreement", pairing.Id.Value), pairing.Day(4)));
        foreach (var act in Turn(season, pairing)) yield return act;
    }

    private static Act Propose(Pairing pairing, GroupId group, DateOnly on) => new(on, Role.Curator, new ProposeMatch(
        group, pairing.Cycle, pairing.Form, pairing.RoleModel, pairing.Mentors[0].Id, [.. pairing.Mentors.Select(x => x.Id)], [.. pairing.Mentees.Select(x => x.Id)], OverrideReason.CuratorsObservation, on));

    private static Act Confirm(Pairing pairing, Person person, GivenBy by, int after) =>
        new(pairing.Day(after), Role.Curator, new ConfirmMatch(pairing.Id, person.Id, by, 1, pairing.Day(after)));

    /// <summary>One order for all groups that came about by a day.</summary>
    private static IEnumerable<Act> Orders(Season season) => season.Pairings
        .GroupBy(x => x.Day(6))
        .OrderBy(x => x.Key)
        .SelectMany((groups, i) => new[]
        {
            Act.Pause(groups.Key),
            Normative.Order(season, OrderKind.GroupsApproved, $"{70 + i}", groups.Key, groups: [.. groups.Select(x => x.Id)], people: [.. groups.SelectMany(x => x.Members).Select(x => x.Id)]),
            Act.Pause(groups.Key.AddDays(1)),
        });

    /// <summary>In the current year the curator lets the program look for mentors of those who are still without.</summary>
    private static IEnumerable<Act> Runs(Season season)
    {
        if (season.Cycle.First != 2026) yield break;
        var day = season.Turn.AddDays(2);
        yield return Act.Pause(day);
        foreach (var form in (MentoringForm[])[MentoringForm.TeacherPupil, MentoringForm.PupilPupil])
            yield return new(day, Role.Curator, new RunMatching(new(NamedId.Of("demo-run", season.Cycle.First, form)), season.Cycle, form, Objective.NobodyLeft, null, null, null, null, null, null, null, null, day));
    }

    private static IEnumerable<Act> Turn(Season season, Pairing pairing)
    {
        var turn = season.Turn;
        switch (pairing.Fate)
        {
            case Fate.LosesConsent:
                var mentee = pairing.Mentees[0];
                yield return new(turn, Role.Curator, new WithdrawConsent(mentee.Id, mentee.Consent("processing", 0), GivenBy.Representative, turn));
                yield return Act.Pause(turn.AddDays(1));
                break;
            case Fate.LosesMember:
                yield return new(turn, Role.Curator, new LeaveProgramme(pairing.Mentees[^1].Id, LeavingReason.LeftSchool, turn));
                yield return Act.Pause(turn.AddDays(1));
                break;
            case Fate.ChangesMentor:
                yield return new(turn, Role.Curator, new ProposeReplacement(pairing.Id, pairing.Mentors[0].Id, pairing.Spare.Id, EndingReason.Illness, turn));
                foreach (var person in pairing.Mentees.Prepend(pairing.Spare)) yield return new(turn, Role.Curator, new ConfirmMatch(pairing.Id, person.Id, GivenBy.Self, 2, turn));
                yield return new(turn, Role.Curator, new ReplaceMentor(pairing.Id, turn));
                yield return new(turn, Role.Curator, new SignAgreement(pairing.Id, pairing.Spare.Id, Papers.Of("agreement", pairing.Id.Value, "spare"), turn));
                yield return Normative.Order(season, OrderKind.MentorReplacement, $"{90 + turn.Month}", turn, groups: [pairing.Id], people: [pairing.Spare.Id]);
                yield return Act.Pause(turn.AddDays(1));
                break;
        }
    }
}
