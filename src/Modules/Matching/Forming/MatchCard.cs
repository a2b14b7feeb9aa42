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

    [View("/api/matching/matches/{group:guid}"), Needs(Deed.ReadMatches)]
    public static async Task<MatchCard> Read(IQuerySession session, Guid group, Courier? courier = null, TimeProvider? clock = null)
    {
        var extent = Extent.Of(Deed.ReadMatches);
        extent.Must(new GroupId(group), Say.GroupNotThere);
        var found = NotThere.Unless(await session.LoadAsync<Group>(new GroupId(group)), Say.GroupNotThere);
        return Of(found, await Facts.Of(session, found.Year, extent.IsSchool ? courier : null, clock), extent);
    }

    /// <summary>All proposals and groups of a cycle that whoever asks may read.</summary>
    public static async Task<IReadOnlyList<MatchCard>> In(IQuerySession session, SchoolYear cycle)
    {
        var (extent, year) = (Extent.Of(Deed.ReadMatches), cycle.First);
        var found = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        var facts = await Facts.Of(session, year);
        return [.. found.Where(x => extent.Has(x.Id)).OrderBy(x => x.Id.Value).Select(x => Of(x, facts, extent))];
    }

    private static MatchCard Of(Group x, Facts facts, Extent extent)
    {
        var card = new MatchCard(
            x.Id, x.Cycle, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, x.Minors, x.Score, facts.Fit(x.Mentors, x.Mentees),
            [.. x.Needed.Select(word => new Word(word.Participant, word.By, x.Confirmed.Contains(word)))],
            Rulebook.Current.Of(x.Form).Agreement, x.Agreements, [.. x.Notices.Select(notice => notice.Mentor)], x.Order is not null, x.PlannedUntil, x.Replacement, x.Joining,
            [.. facts.Mentors.Where(m => m.Step == FunnelStep.Selected && !x.Members.Contains(m.Participant)).Select(m => m.Participant)],
            [.. facts.Mentees.Where(m => !x.Members.Contains(m.Participant)).Select(m => m.Participant)], x.Proposal,
            x.Override, x.RepresentativesAsked);
        return extent.IsSchool ? card : card.ForMembers();
    }

    /// <summary>Without what the school weighs: why they fit, who else could.</summary>
    private MatchCard ForMembers() => this with { Minors = [], Score = 0, Fit = Compatibility.Nothing, Agreements = [], Notices = [], Substitutes = [], Newcomers = [], Override = null };
}
