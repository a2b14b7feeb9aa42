using System.Text.Json.Serialization;
using Mentorship.Matching.Belonging;
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
    bool Ordered, DateOnly? PlannedUntil, Replacement? Replacement, Joining? Joining, IReadOnlyList<ParticipantId> Substitutes, IReadOnlyList<ParticipantId> Newcomers, int Proposal,
    Override? Override, bool RepresentativesAsked)
{
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <summary>Whether somebody's word is awaited.</summary>
    [JsonIgnore]
    public bool AsksForWords => State == GroupState.Proposed || IsChanging;

    /// <summary>Whether a change of the members is proposed.</summary>
    [JsonIgnore]
    public bool IsChanging => Replacement is not null || Joining is not null;

    /// <summary>Who mentors if what is proposed is accepted.</summary>
    [JsonIgnore]
    public IReadOnlyList<ParticipantId> MentorsThen =>
        Replacement is { } other ? [.. Mentors.Select(x => x == other.From ? other.To : x)] : Joining is { Side: Side.Mentor } newcomer ? [.. Mentors, newcomer.Participant] : Mentors;

    /// <summary>Who is mentored if what is proposed is accepted.</summary>
    [JsonIgnore]
    public IReadOnlyList<ParticipantId> MenteesThen => Joining is { Side: Side.Mentee } newcomer ? [.. Mentees, newcomer.Participant] : Mentees;

    /// <summary>By which version of the rule book it was proposed, and the parts of the score it had then; nothing where that was not written down yet.</summary>
    public int? RulesetVersion { get; init; }

    public ScoreParts? Parts { get; init; }

    [View("/api/matching/matches/{group:guid}"), Needs(Deed.ReadMatches)]
    public static async Task<MatchCard> Read(IQuerySession session, Guid group, Courier courier, TimeProvider clock)
    {
        var found = await Found(session, group);
        var card = OfMembers(found);
        return Extent.Of(Deed.ReadMatches).IsSchool ? card.Weighed(found, await Facts.Of(session, found.Cycle, courier, clock)) : card;
    }

    /// <summary>Without what the school weighs: why they fit, who else could.</summary>
    public static async Task<MatchCard> ReadOfMembers(IQuerySession session, Guid group) => OfMembers(await Found(session, group));

    /// <summary>All proposals and groups of a cycle that whoever asks may read, without what the school weighs.</summary>
    public static async Task<IReadOnlyList<MatchCard>> OfMembersIn(IQuerySession session, SchoolYear cycle)
    {
        var (extent, year) = (Extent.Of(Deed.ReadMatches), cycle.First);
        var found = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        return [.. found.Where(x => extent.Has(x.Id)).OrderBy(x => x.Id.Value).Select(OfMembers)];
    }

    private static async Task<Group> Found(IQuerySession session, Guid group)
    {
        Extent.Of(Deed.ReadMatches).Must(new GroupId(group), Say.GroupNotThere);
        return NotThere.Unless(await session.LoadAsync<Group>(new GroupId(group)), Say.GroupNotThere);
    }

    private static MatchCard OfMembers(Group x) => new(
        x.Id, x.Cycle, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, [], 0, Compatibility.Nothing,
        [.. x.Needed.Select(word => new Word(word.Participant, word.By, x.Confirmed.Contains(word)))],
        Rulebook.Current.Of(x.Form).Agreement, [], [], x.Order is not null, x.PlannedUntil, x.Replacement, x.Joining, [], [], x.Proposal, null, x.RepresentativesAsked);

    private MatchCard Weighed(Group x, Facts facts) => this with
    {
        Minors = x.Minors,
        Score = x.Score,
        RulesetVersion = x.RulesetVersion,
        Parts = x.Parts,
        Fit = facts.Fit(x.Mentors, x.Mentees),
        Agreements = x.Agreements,
        Notices = [.. x.Notices.Select(notice => notice.Mentor)],
        Substitutes = [.. facts.Mentors.Where(m => m.Step == FunnelStep.Selected && !x.Members.Contains(m.Participant)).Select(m => m.Participant)],
        Newcomers = [.. facts.Mentees.Where(m => !x.Members.Contains(m.Participant)).Select(m => m.Participant)],
        Override = x.Override,
    };
}
