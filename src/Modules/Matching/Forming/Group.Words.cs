using System.Text.Json.Serialization;

namespace Mentorship.Matching.Forming;

/// <summary>Whose words a proposal waits for.</summary>
public sealed partial record Group
{
    /// <summary>Whether somebody's word is awaited: on the group itself, or on a change of its members.</summary>
    [JsonIgnore]
    public bool AsksForWords => State == GroupState.Proposed || IsChanging;

    /// <summary>Whose word is needed: of every mentor and every mentee who would work together anew, and of the representative of every minor among these mentees.</summary>
    [JsonIgnore]
    public IReadOnlyList<Confirmation> Needed =>
    [
        .. Together.Mentors.Concat(Together.Mentees).Select(x => new Confirmation(x, GivenBy.Self)),
        .. Together.Mentees.Where(x => RepresentativesAsked && Minors.Contains(x)).Select(x => new Confirmation(x, GivenBy.Representative)),
    ];

    /// <summary>The mentors whose seats are asked for and not taken yet, once for each seat.</summary>
    [JsonIgnore]
    public IEnumerable<ParticipantId> SeatsAsked => State == GroupState.Proposed || (State == GroupState.Formed && IsChanging)
        ? Together.Mentors.SelectMany(mentor => Together.Mentees.Select(_ => mentor))
        : [];

    /// <summary>Those who would work together anew by what is proposed.</summary>
    private (IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees) Together => this switch
    {
        { Replacement: { } other } => ([other.To], Mentees),
        { Joining: { Side: Side.Mentor } newcomer } => ([newcomer.Participant], Mentees),
        { Joining: { } newcomer } => (Mentors, [newcomer.Participant]),
        _ => (Mentors, Mentees),
    };

    [JsonIgnore]
    public IReadOnlyList<Confirmation> Awaited => [.. Needed.Except(Confirmed)];
}
