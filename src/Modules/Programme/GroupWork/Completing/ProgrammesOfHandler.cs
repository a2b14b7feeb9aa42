using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Answers <see cref="ProgrammesOf"/>.</summary>
public static class ProgrammesOfHandler
{
    public static async Task<ProgrammesAtWork> Handle(ProgrammesOf question, IQuerySession session) => new(
    [
        .. (await session.LoadAmongAsync<GroupProgramme>(question.Groups.Select(GroupProgramme.IdOf)))
            .Where(x => x.Meetings.Any(m => m is { Kind: MeetingKind.Final, Outcome: Meeting.MeetingOutcome.Held })).Select(x => x.Group),
    ]);
}
