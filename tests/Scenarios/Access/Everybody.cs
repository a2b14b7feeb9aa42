using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Tests.Scenarios.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>A group with whoever belongs to it, as a request may name it.</summary>
public sealed record Neighbour(GroupId Group, ParticipantId Mentor, ParticipantId Mentee, RepresentativeId Mother, MeetingId Meeting, string MentorPhone, string MenteePhone)
{
    public static Neighbour Unknown => new(new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid()), "+7 000 unknown", "+7 000 unknown");
}

/// <summary>A school with two groups and an account for every role, each bound to the first group; a school beside it.</summary>
public sealed class Everybody
{
    public required SchoolHouse School { get; init; }

    public required Neighbour Own { get; init; }

    public required Neighbour Other { get; init; }

    public required Neighbour OtherSchool { get; init; }

    /// <summary>A group of this school that was dissolved, whose people's data were destroyed.</summary>
    public required Neighbour Destroyed { get; init; }

    /// <summary>A group of a school that lies in another region.</summary>
    public required Neighbour OtherRegion { get; init; }

    /// <summary>Both of another school: nothing of them is told.</summary>
    public IReadOnlyList<Neighbour> Foreign => [OtherSchool, OtherRegion];

    public required IReadOnlyDictionary<Role, Account> Accounts { get; init; }

    public static async Task<Everybody> Gather(House house)
    {
        var region = NewRegion();
        var school = await house.School(region);
        var stage = await Prepared(school);
        var own = await Group(school, stage, 1);
        var other = await Group(school, stage, 2);
        var destroyed = await Group(school, stage, 5);
        await Destroy(school, destroyed);
        var otherSchool = await Alone(await house.School(region), 3);
        var otherRegion = await Alone(await house.School(NewRegion()), 4);
        await house.Settle();
        return new() { School = school, Own = own, Other = other, Destroyed = destroyed, OtherSchool = otherSchool, OtherRegion = otherRegion, Accounts = await Open(school, own) };
    }

    public async Task<HttpClient> Http(Role role)
    {
        var client = School.Stranger();
        using var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(Accounts[role].Login, DemoAccounts.Password));
        signedIn.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        return client;
    }

    /// <summary>Sends a command over the bus as a page does; what it was refused with, if it was.</summary>
    public async Task<Exception?> Send(Role role, object command)
    {
        await using var scope = School.House.Host.Services.CreateAsyncScope();
        Actor.Current = new(Accounts[role].Id, [role], School.Id, Source.Page) { ProvedAt = DateTimeOffset.UtcNow };
        try
        {
            await scope.ServiceProvider.GetRequiredService<Courier>().Send(command);
            return null;
        }
        catch (Exception exception) when (Problems.Of(exception) is not null)
        {
            return exception;
        }
        finally
        {
            Actor.Current = null;
        }
    }

    /// <summary>Whom a request of a role names: the one like those within its reach.</summary>
    public static ParticipantId PersonOf(Role role, Neighbour there) => role is Role.Mentor or Role.MethodHead ? there.Mentor : there.Mentee;

    /// <summary>Everybody within reach, told here by hand: the deputy for method has all teachers, with their groups.</summary>
    public HashSet<Guid> Within(Role role, Scope scope) => scope switch
    {
        Scope.Teachers => [.. new[] { Own, Other, Destroyed }.SelectMany(x => new[] { x.Mentor.Value, x.Group.Value })],
        Scope.Group => [Own.Mentor.Value, Own.Mentee.Value, Own.Group.Value],
        _ => [PersonOf(role, Own).Value, Own.Group.Value, Own.Meeting.Value],
    };

    private static string NewRegion() => "r-" + Guid.NewGuid().ToString("n")[..12];

    private static async Task<Stage> Prepared(SchoolHouse school)
    {
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return stage;
    }

    private static async Task Destroy(SchoolHouse school, Neighbour neighbour)
    {
        var today = Today.Of(House.Clock);
        await school.Send(Role.Curator, new DissolveGroup(neighbour.Group, EndingReason.CuratorsDecision, today));
        foreach (var person in new[] { neighbour.Mentor, neighbour.Mentee })
        {
            await school.Send(Role.DataProtectionOfficer, new RequestDestruction(person, DestructionGround.UnlawfulProcessing, today));
            await school.Send(Role.Director, new SignDestruction(person, today));
        }
    }

    private static async Task<Neighbour> Alone(SchoolHouse school, int number) => await Group(school, await Prepared(school), number);

    private static async Task<Neighbour> Group(SchoolHouse school, Stage stage, int number)
    {
        var (mentorPhone, menteePhone) = ($"+7 900 111-22-{number}0", $"+7 900 333-44-{number}5");
        stage.Phone = mentorPhone;
        var mentor = await stage.Mentor(3, "MATH");
        stage.Phone = menteePhone;
        var mentee = await stage.Pupil("MATH");
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, mentee);
        var mother = (await school.Read(x => x.Query<Participant>().FirstAsync(p => p.Id == mentee))).Representatives[0].Id;
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(Role.Curator, new ScheduleGeneralMeeting(meeting, Stage.Cycle, Stage.Day, new(15, 0), 90, "актовый зал", Stage.Day), new HoldGeneralMeeting(meeting, [mentor], [mentee], Stage.Day));
        return new(group, mentor, mentee, mother, meeting, mentorPhone, menteePhone);
    }

    private static async Task<IReadOnlyDictionary<Role, Account>> Open(SchoolHouse school, Neighbour own)
    {
        var hash = school.Account(Role.Director).PasswordHash;
        var accounts = PermissionTable.Rows[Deed.Enter].Keys.ToDictionary(x => x, role => new Account(Guid.NewGuid(), $"every-{role}-{school.Id}".ToLowerInvariant(), $"{role}", school.Id, [role])
        {
            PasswordHash = hash,
            Stamp = Guid.NewGuid().ToString("n"),
            Participant = role switch { Role.Mentor => own.Mentor.Value, Role.Mentee => own.Mentee.Value, _ => null },
            Representative = role == Role.Representative ? own.Mother.Value : null,
            Classes = role == Role.ClassTeacher ? [Mentorship.Host.Access.Binding.ClassLabel.Normal($"6 «А» {own.Mentee.Value:n}")] : [],
            Entrusted = role switch { Role.Psychologist => [own.Mentee.Value], Role.MethodHead => [own.Mentor.Value], _ => [] },
        });
        await using var session = school.House.Store.LightweightSession();
        session.Store(accounts.Values.ToArray());
        await session.SaveChangesAsync();
        return accounts;
    }
}
