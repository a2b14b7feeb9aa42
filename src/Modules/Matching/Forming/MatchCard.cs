using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Forming;

/// <summary>One side's word on a proposal.</summary>
public sealed record Word(ParticipantId Participant, GivenBy By, bool Given);

/// <summary>A proposal or group: who has agreed, who is awaited, why they fit, what may be done next.</summary>
public sealed record MatchCard(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, GroupState State, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<ParticipantId> Minors, int Score, Compatibility Fit,
    IReadOnlyList<Word> Words, bool NeedsAgreement, IReadOnlyList<ParticipantId> Agreements, IReadOnlyList<ParticipantId> Notices,
    bool Ordered, DateOnly? PlannedUntil, IReadOnlyList<ParticipantId> Substitutes)
{
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    [View("/api/matching/matches/{group:guid}"), AllowedTo(Role.Curator, Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.Psychologist, Role.Auditor, Role.Clerk)]
    public static async Task<MatchCard> Read(IQuerySession session, Guid group)
    {
        var x = NotThere.Unless(await session.LoadAsync<Group>(new GroupId(group)), Say.GroupNotThere);
        var facts = await Facts.Of(session, x.Year);
        return new(
            x.Id, x.Cycle, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, x.Minors, x.Score, facts.Fit(x.Mentors, x.Mentees),
            [.. x.Needed.Select(word => new Word(word.Participant, word.By, x.Confirmed.Contains(word)))],
            Rulebook.Current.Of(x.Form).Agreement, x.Agreements, [.. x.Notices.Select(notice => notice.Mentor)], x.Order is not null, x.PlannedUntil,
            [.. facts.Mentors.Where(m => m.Step == FunnelStep.Selected && !x.Members.Contains(m.Participant)).Select(m => m.Participant)]);
    }
}
