using System.Net.Http.Json;
using Marten;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Scenarios.Monitoring;

/// <summary>Lets facts of other modules have happened in a school.</summary>
public static class Past
{
    public static readonly SchoolYear Cycle = new(2026);

    public static DateOnly Day(int month, int day) => new(2026, month, day);

    public static async Task Happened(this SchoolHouse school, Guid stream, params IFact[] facts)
    {
        await using var session = school.House.Store.LightweightSession(school.Id);
        if (await session.Events.FetchStreamStateAsync(stream) is null) session.Events.StartStream<Told>(stream, facts);
        else session.Events.Append(stream, facts);
        await session.SaveChangesAsync();
    }

    /// <summary>A teacher entered and asked for consent at the door, so that work with them is not barred.</summary>
    public static async Task<ParticipantId> Enrolled(this SchoolHouse school)
    {
        var person = Guid.NewGuid();
        var http = await school.Http(Role.Curator);
        await Accepted("register-participant", new
        {
            participant = person,
            kind = "Teacher",
            lastName = "Соколова",
            firstName = "Вера",
            bornOn = "1990-02-01",
            place = $"учитель физики {person:n}",
            on = "2026-09-01",
        });
        await Accepted("grant-consent", new
        {
            participant = person,
            consent = Guid.NewGuid(),
            kind = "OwnProcessing",
            by = "Self",
            document = (await http.Attach()).Value,
            validUntil = "2027-08-31",
            on = "2026-09-01",
        });
        return new(person);

        async Task Accepted(string command, object body)
        {
            var answer = await http.PostAsJsonAsync($"/api/participants/{command}", body);
            answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        }
    }

    /// <summary>An adult whom the log knows.</summary>
    public static async Task<ParticipantId> Person(this SchoolHouse school, ParticipantKind kind = ParticipantKind.Teacher)
    {
        var person = new ParticipantId(Guid.NewGuid());
        await school.Happened(person.Value,
            new ParticipantRegistered(person, kind, AgeBand.Adult, new(Guid.NewGuid()), "commitment", Day(9, 1)),
            new ConsentGranted(person, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, "1", new(Guid.NewGuid()), new(2027, 8, 31), Day(9, 1)));
        return person;
    }

    public static async Task<GroupFormed> Group(this SchoolHouse school, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var group = new GroupId(Guid.NewGuid());
        var formed = new GroupFormed(group, Cycle, MentoringForm.TeacherTeacher, "ACHIEVER_UNDERACHIEVER", mentor, [mentor], mentees, new(2027, 5, 31), Day(9, 2));
        await school.Happened(group.Value,
            new MatchProposed(group, Cycle, formed.Form, formed.RoleModel, mentor, [mentor], mentees, [], 1, 80, Day(9, 2)), formed);
        return formed;
    }

    public static GroupProgrammeCompleted Completed(this GroupFormed formed, params GoalVerdict[] goals) =>
        new(formed.Group, Cycle, formed.Mentors, formed.Mentees, ProgrammeResult.PartlyReached, goals, 5, Day(9, 3), Day(9, 14));

    /// <summary>A stream of another module, as far as scenarios here go.</summary>
    public sealed record Told(Guid Id);
}
