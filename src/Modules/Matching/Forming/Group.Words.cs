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
    public IReadOnlyList<Confirmation> Needed
    {
        get
        {
            var (mentors, mentees) = this switch
            {
                { Replacement: { } other } => ([other.To], Mentees),
                { Joining: { Side: Side.Mentor } newcomer } => ([newcomer.Participant], Mentees),
                { Joining: { } newcomer } => (Mentors, [newcomer.Participant]),
                _ => (Mentors, Mentees),
            };
            return
            [
                .. mentors.Concat(mentees).Select(x => new Confirmation(x, GivenBy.Self)),
                .. mentees.Where(x => Minors.Contains(x)).Select(x => new Confirmation(x, GivenBy.Representative)),
            ];
        }
    }

    [JsonIgnore]
    public IReadOnlyList<Confirmation> Awaited => [.. Needed.Except(Confirmed)];
}
