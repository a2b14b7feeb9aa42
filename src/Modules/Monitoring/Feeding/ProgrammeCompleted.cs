using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Reporting;

namespace Mentorship.Monitoring.Feeding;

/// <summary>What leaves for the region of a completed programme, version 1: the pseudonym stands for the group, and nothing for a person.</summary>
public sealed record ProgrammeCompleted(
    string Pseudonym, string School, int Cycle, MentoringForm Form, string RoleModel, ParticipantKind MentorCategory, ParticipantKind MenteeCategory,
    IReadOnlyList<AgeBand> AgeBands, DateOnly StartedOn, DateOnly CompletedOn, int MeetingsHeld, int GoalsReached, int Goals, decimal? GoalAttainment,
    int? MentorsSatisfied, int MentorsAsked, int? MenteesSatisfied, int MenteesAsked)
{
    public static ProgrammeCompleted Of(string school, CompletionReported fact) => new(
        fact.Pseudonym, school, fact.Cycle.First, fact.Form, fact.RoleModel, fact.MentorCategory, fact.MenteeCategory,
        fact.AgeBands, fact.StartedOn, fact.CompletedOn, fact.MeetingsHeld, fact.GoalsReached, fact.Goals,
        fact.Goals == 0 ? null : Math.Round((decimal)fact.GoalsReached / fact.Goals, 2),
        SmallCells.Told(fact.MentorsSatisfied, fact.MentorsAsked), fact.MentorsAsked, SmallCells.Told(fact.MenteesSatisfied, fact.MenteesAsked), fact.MenteesAsked);
}
