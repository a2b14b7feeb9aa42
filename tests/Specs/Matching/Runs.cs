using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

/// <summary>Runs of matching and what they are computed from.</summary>
public static class Runs
{
    public static readonly RunId Run = new(Guid.Parse("00000000-0000-0000-0000-00000000000d"));

    public static readonly MatchingRunStarted Begun = new(Run, Cycle, MentoringForm.TeacherPupil, Objective.NobodyLeft, null, 45, 20, 0, false, Rulebook.Current.Version, 1, "a", Day, 0, 15, 10, 10);

    public static readonly MatchingRunSolved Finished = new(Run, 1, 1, 1, 70, "b", Day);

    public static readonly RunPair Found = new(Pupil, Teacher, 70, 0, false);

    public static readonly ConditionStated Siblings = new(new(Guid.Parse("00000000-0000-0000-0000-00000000000e")), Cycle, Coupling.Together, [Pupil, Other], ConditionReason.Relatives, Day);

    public static readonly ConditionTakenBack SiblingsNoMore = new(Siblings.Condition, Cycle, Coupling.Together, Siblings.Mentees, Day);

    public static readonly TeamStated Team = new(new(Guid.Parse("00000000-0000-0000-0000-00000000000f")), Cycle, Second, [Teacher, Second], Day);

    public static readonly TeamTakenBack TeamNoMore = new(Team.Condition, Cycle, Team.Mentors, Day);

    public static RunInputs Inputs(int seats, params RunPair[] pairs) => new(
        Run.Value, [.. pairs.Select(x => x.Mentee).Distinct().Select(x => new RunMentee(x, [], []))], [.. pairs.Select(x => x.Mentor).Distinct().Select(x => new RunMentor(x, seats))], pairs);

    public static RunProposals Nothing { get; } = new(new Dictionary<ParticipantId, (GroupId, ParticipantId, GroupState)>());
}
