using Mentorship.Design;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Printing;

/// <summary>What stands above a plan on paper: whose it is, of which form, for how long.</summary>
public sealed record PlanHead(string School, string Form, string RoleModel, string Mentors, string Mentees, string Term)
{
    public static async Task<PlanHead> Of(GroupFile file, DateOnly? until, Courier courier, CancellationToken cancellation)
    {
        var names = await NameBook.Of([.. file.Mentors, .. file.Mentees], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var standing = (await courier.Ask<Groups>(new GroupsOf([file.Group]), cancellation)).All is [var one, ..] ? one : null;
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return new(
            school, Words.Of(file.Form), standing?.RoleModel ?? "—", Placed(file.Mentors), Placed(file.Mentees),
            $"{Words.Of(file.StartedOn ?? file.FormedOn)} – {Words.Of(until ?? file.PlannedUntil)}");

        string Placed(IEnumerable<ParticipantId> people) => string.Join("; ", people.Select(x => names.PlaceOf(x) is { Length: > 0 } place ? $"{names[x]}, {place}" : names[x]));
    }

    public IReadOnlyList<(string Label, string Value)> Rows =>
        [(Say.PlanFormLabel, Form), (Say.PlanRoleModel, RoleModel), (Say.PlanMentee, Mentees), (Say.PlanMentor, Mentors), (Say.PlanTerm, Term)];
}
