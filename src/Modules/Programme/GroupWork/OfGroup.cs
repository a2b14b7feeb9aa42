using System.Text.Json.Serialization;

namespace Mentorship.Programme.GroupWork;

/// <summary>What is done in a group; the group's programme is a stream of its own, beside the one of its forming.</summary>
public abstract record OfGroup(GroupId Group, DateOnly On)
{
    [JsonIgnore]
    public Guid GroupProgrammeId => GroupProgramme.IdOf(Group);
}
