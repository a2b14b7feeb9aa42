using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Marten;
using Mentorship.Kernel.Journal;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.Supporting;
using Mentorship.Tests.Scenarios.Matching;
using Mentorship.Tests.Scenarios.Privacy;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>The psychologist and whom they support: who learns what of it, and what becomes of the notes.</summary>
public class Supporting_people
{
    private static readonly DateOnly Day = Stage.Day;

    /// <summary>A word of the psychologist's that stands nowhere else.</summary>
    private readonly string secret = "тайна" + Guid.NewGuid().ToString("n");

    [Fact]
    public async Task waits_for_the_consent_to_psychological_support()
    {
        var (school, stage) = await Ready();
        var pupil = await stage.Pupil("MATH");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Assign(school, pupil, Side.Mentee)))).Message.ShouldBe(Say.NoSupportConsent);
        (await (await school.Http(Role.Psychologist)).GetStringAsync($"/support/{pupil.Value}")).ShouldContain("S-1");
        await Agree(school, pupil);
        await school.Send(Role.Curator, Assign(school, pupil, Side.Mentee));
        (await school.Read(x => SupportCard.OfPerson(x, pupil.Value, default))).ShouldHaveSingleItem().DueOn.ShouldBe(Day.AddDays(3));
    }

    [Fact]
    public async Task keeps_the_notes_for_the_psychologist_and_every_opening_in_the_journal()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Offering(5, "MATH");
        var support = await Held(school, mentor, Side.Mentor);
        var path = $"/api/programme/supports/{support.Value}/notes";
        var psychologist = await school.Http(Role.Psychologist);
        (await psychologist.GetFromJsonAsync<NotedSession[]>(path, Json.Options))!.ShouldHaveSingleItem().Text.ShouldBe(secret);
        (await psychologist.GetStringAsync($"/support/{mentor.Value}")).ShouldContain(secret);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Psychologist, Role.Automation]))
            (await (await school.Http(role)).GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        (await (await school.Http(Role.Curator)).GetStringAsync($"/support/{mentor.Value}")).ShouldSatisfyAllConditions(x => x.ShouldContain("уменьшить нагрузку", Case.Insensitive), x => x.ShouldNotContain(secret));

        await school.LetProofsGrowOld();
        (await psychologist.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await psychologist.GetStringAsync($"/support/{mentor.Value}")).ShouldSatisfyAllConditions(x => x.ShouldContain("/step-up?return=/support/"), x => x.ShouldNotContain(secret));
        await using var journal = school.House.Database.CreateCommand($"select count(*) from {Ledger.Name} where matter = $1 and participants @> array[$2]");
        journal.Parameters.AddWithValue(nameof(Matter.SupportNotes));
        journal.Parameters.AddWithValue(mentor.Value);
        (await journal.ExecuteScalarAsync()).ShouldBe(2L);
    }

    [Fact]
    public async Task leaves_no_word_of_the_notes_in_the_log_nor_in_what_is_handed_out()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Offering(5, "MATH");
        await Held(school, mentor, Side.Mentor);
        var log = await school.Read(async session => (await session.Events.QueryAllRawEvents().Where(x => x.TenantId == school.Id).ToListAsync()).Select(x => JsonSerializer.Serialize(x.Data, Json.Options)));
        log.Where(x => x.Contains(secret)).ShouldBeEmpty();
        House.Log.Lines.Where(x => x.Contains(secret)).ShouldBeEmpty();
        (await school.House.TablesWith(secret)).ShouldBe(["vault.mt_doc_sealed"]);
        foreach (var role in new[] { Role.Curator, Role.Director, Role.Auditor })
            (await (await school.Http(role)).GetStringAsync($"/history/{mentor.Value}")).ShouldSatisfyAllConditions(
                x => x.ShouldContain("Назначено психологическое сопровождение"), x => x.ShouldNotContain(secret), x => x.ShouldNotContain("выгорание"));
        using var zip = new System.IO.Compression.ZipArchive(await (await school.Http(Role.DataProtectionOfficer)).GetStreamAsync($"/api/people/{mentor.Value}/everything"));
        foreach (var name in new[] { "index.html", "data.json" })
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            var told = await reader.ReadToEndAsync();
            told.ShouldNotContain(secret);
            if (name == "index.html") told.ShouldContain("С ними знакомит психолог лично");
        }
    }

    [Fact]
    public async Task tells_the_pair_what_is_advised_and_not_why()
    {
        var (school, stage) = await Ready();
        var (mentor, pupil) = (await stage.Offering(5, "MATH"), await stage.Pupil("MATH"));
        var group = new GroupId(Guid.NewGuid());
        await school.Hear(new GroupFormed(group, Stage.Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], [pupil], new(2027, 5, 25), Day));
        var support = await Held(school, mentor, Side.Mentor, group);
        var page = WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/groups/{group.Value}"));
        page.ShouldContain("Уменьшить нагрузку наставника");
        page.ShouldNotContain("выгорание");
        (await (await school.Http(Role.Director)).GetStringAsync($"/groups/{group.Value}")).ShouldNotContain("нагрузку");

        // the group goes, the mentor leaves: the psychologist may still end it
        await school.Hear(new MemberLeft(group, pupil, Side.Mentee, EndingReason.LeftSchool, Day));
        await school.Send(Role.Curator, new WithdrawConsent(mentor, Stage.ConsentOf(mentor), GivenBy.Self, Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Psychologist, Session(support, mentor)))).Message.ShouldContain("карточке участника");
        await school.Send(Role.Psychologist, new ConcludeSupport(support, SupportResult.Ceased, Day));
        (await school.Read(x => SupportCard.OfPerson(x, mentor.Value, default))).ShouldHaveSingleItem().Result.ShouldBe(SupportResult.Ceased);
    }

    [Fact]
    public async Task is_forgotten_with_the_person()
    {
        var (school, stage) = await Ready();
        var (mentor, other) = (await stage.Offering(5, "MATH"), await stage.Offering(5, "MATH"));
        var support = Assign(school, mentor, Side.Mentor);
        await school.Send(Role.Psychologist, support, Session(support.Support, mentor) with { Kind = SupportKind.Group, Present = [mentor, other] });
        await school.Send(Role.Curator, new WithdrawConsent(mentor, Stage.ConsentOf(mentor), GivenBy.Self, new(2026, 9, 15)), new RequestDestruction(mentor, DestructionGround.ConsentWithdrawn, new(2026, 9, 15)));
        await school.Send(Role.Director, new SignDestruction(mentor, new(2026, 9, 15)));
        (await school.House.TablesWith(secret)).ShouldBeEmpty("the notes were about the one who is forgotten, whoever else was there");
        (await school.Read(async x => await SupportNotes.Read(support.Support.Value, x, default))).ShouldHaveSingleItem().Text.ShouldBeNull();
        (await (await school.Http(Role.Psychologist)).GetStringAsync($"/support/{mentor.Value}")).ShouldContain(Say.WordsDestroyed);
    }

    [Fact]
    public async Task completes_its_line_of_the_road_map_with_a_mentee_and_a_mentor()
    {
        var (school, stage) = await Ready();
        var (mentor, pupil) = (await stage.Offering(5, "MATH"), await stage.Pupil("MATH"));
        await school.Send(Role.Curator, Mentorship.Host.Demo.Normative.SeedOf(Day));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Day));
        await Held(school, mentor, Side.Mentor);
        (await Line(school)).State.ShouldNotBe(LineState.Done);
        await Agree(school, pupil);
        await Held(school, pupil, Side.Mentee);
        (await Line(school)).State.ShouldBe(LineState.Done);
    }

    private static async Task<LineProgress> Line(SchoolHouse school) =>
        (await school.Read(x => ReadRoadmap.Progress(x, House.Clock, 2026)))!.Lines.Single(x => x.Line.Id == "8.2");

    private static AssignSupport Assign(SchoolHouse school, ParticipantId person, Side side, GroupId? group = null) => new(
        new(Guid.NewGuid()), person, Stage.Cycle, side, SupportGround.Burnout, group, new(school.Account(Role.Psychologist).Id), Day.AddDays(3), Day);

    private HoldSupportSession Session(SupportId support, ParticipantId person) =>
        new(support, new(Guid.NewGuid()), SupportKind.Individual, [person], SupportConclusion.MeasureNeeded, "LESS_LOAD", null, secret, Day);

    private async Task<SupportId> Held(SchoolHouse school, ParticipantId person, Side side, GroupId? group = null)
    {
        var support = Assign(school, person, side, group);
        await school.Send(Role.Psychologist, support, Session(support.Support, person));
        return support.Support;
    }

    private static async Task Agree(SchoolHouse school, ParticipantId pupil)
    {
        var mother = (await school.Read(x => Mentorship.Participants.Enrolment.Person.Read(x, House.Clock, pupil.Value, null, default))).Representatives[0].Id;
        await school.Send(Role.Curator, new GrantConsent(
            pupil, new(Guid.NewGuid()), ConsentKind.PsychologicalSupport, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), Day));
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
