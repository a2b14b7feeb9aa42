using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Binding;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Merging;
using Mentorship.Participants.MovingUp;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Scenarios.Participants;

public class Putting_records_right
{
    [Fact]
    public async Task lets_a_name_be_declined_otherwise_than_by_the_rules()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Алёшин");
        await school.Send(Role.Curator, new CorrectNameForms(pupil, "Алёшинского Петра", null, null, null, null, new(2026, 9, 10)));
        var cases = (await school.Ask<Names>(new NamesOf([pupil]) { InCases = true })).All.Single().Cases;
        cases[NameCase.Genitive].ShouldBe("Алёшинского Петра");
        cases[NameCase.Dative].ShouldStartWith("Алёшин");
        (await school.Read(x => x.Events.FetchStreamAsync(pupil.Value)))[^1].Data.ShouldBeOfType<NameFormsCorrected>();
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Алёшинского Петра");
    }

    [Fact]
    public async Task shows_the_new_name_everywhere_and_keeps_the_old_version_in_the_vault()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Алёшин");
        var http = await school.Http(Role.Curator);
        var command = new CorrectProfile(pupil, "Белов", "Пётр", "Ильич", new(2014, 5, 1), "6 «Б»", "+7 900 111-22-33", await school.Paper(), new(2026, 9, 10));
        (await http.PostAsJsonAsync("/api/participants/correct-profile", command, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Белов Пётр Ильич");
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?name=белов", Json.Options))!.Lines.ShouldHaveSingleItem().Participant.ShouldBe(pupil);
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?name=Алёшин", Json.Options))!.Total.ShouldBe(0);
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Query<Sealed>().CountAsync(x => x.Subjects.Contains(pupil.Value) && x.Purpose == "profile")).ShouldBe(2);
        var again = await http.PostAsJsonAsync("/api/participants/correct-profile", command, Json.Options);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync()).ShouldContain(Mentorship.Participants.Say.NothingToCorrect);
    }

    [Fact]
    public async Task is_refused_where_somebody_is_entered_so_already()
    {
        var school = await (await House.Open()).School();
        var (one, other) = (await school.Pupil("Алёшин"), await school.Pupil("Белов"));
        var card = await school.CardOf(one);
        var answer = await (await school.Http(Role.Curator)).PostAsJsonAsync("/api/participants/correct-profile",
            new CorrectProfile(other, "Алешин", "Пётр", "Ильич", card.BornOn, card.Place, null, null, new(2026, 9, 10)), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await school.CardOf(other)).LastName.ShouldBe("Белов");
    }

    [Fact]
    public async Task merges_a_double_record_and_hands_its_papers_over()
    {
        var school = await (await House.Open()).School();
        var (kept, doubled) = (await school.Pupil("Алёшин"), await school.Pupil("Алешин"));
        await school.Consented(kept);
        await school.Settle();
        var http = await school.Http(Role.Curator);
        var pair = (await http.GetFromJsonAsync<Pair[]>("/api/participants/duplicates", Json.Options))!.ShouldHaveSingleItem();
        pair.Likeness.ShouldBe(Likeness.Same);
        new[] { pair.One.Participant, pair.Other.Participant }.ShouldBe([kept, doubled], ignoreOrder: true);
        (await http.GetStringAsync("/people/duplicates")).ShouldContain("MergeParticipants");
        (await http.PostAsJsonAsync("/api/participants/merge-participants", new MergeParticipants(kept, doubled, new(2026, 9, 10)), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await http.PostAsJsonAsync("/api/participants/merge-participants", new MergeParticipants(doubled, kept, new(2026, 9, 10)), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await school.Settle();
        (await http.GetFromJsonAsync<Pair[]>("/api/participants/duplicates", Json.Options))!.ShouldBeEmpty();
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?name=алешин", Json.Options))!.Lines.ShouldHaveSingleItem().Participant.ShouldBe(kept);
        (await http.GetStringAsync($"/people/{doubled.Value}")).ShouldContain($"/people/{kept.Value}");
        (await school.Ask<Names>(new NamesOf([doubled]))).All.ShouldHaveSingleItem().FullName.ShouldStartWith("Алёшин");
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.LoadAsync<Card>(doubled.Value)).ShouldBeNull();
        (await session.Query<Sealed>().CountAsync(x => x.Subjects.Contains(doubled.Value))).ShouldBe(0);
        (await session.Query<Sealed>().CountAsync(x => x.Subjects.Contains(kept.Value) && x.Purpose == "profile")).ShouldBe(2);
    }

    [Fact]
    public async Task does_not_propose_again_whom_somebody_told_apart()
    {
        var school = await (await House.Open()).School();
        var (one, other) = (await school.Pupil("Алёшина"), await school.Pupil("Алёшина"));
        var http = await school.Http(Role.Curator);
        (await http.GetFromJsonAsync<Pair[]>("/api/participants/duplicates", Json.Options))!.Length.ShouldBe(1);
        await school.Send(Role.Curator, new TellApart(one, other, new(2026, 9, 10)));
        (await http.GetFromJsonAsync<Pair[]>("/api/participants/duplicates", Json.Options))!.ShouldBeEmpty();
        (await (await school.Http(Role.ClassTeacher)).GetAsync("/api/participants/duplicates")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task moves_classes_up_once_and_their_teachers_with_them()
    {
        var school = await (await House.Open()).School();
        var (next, july) = (new SchoolYear(2026), new DateOnly(2026, 7, 1));
        var (fifth, staying, last, late) = (await InClass("Первый", "5А", july), await InClass("Второй", "5 «А»", july), await InClass("Третий", "11Б", july), await InClass("Четвёртый", "5А", new(2026, 8, 20)));
        await school.Send(Role.Director, new EntrustClasses(new(school.Account(Role.ClassTeacher).Id), "5А", new(2026, 9, 1)));
        var http = await school.Http(Role.Curator);
        (await http.GetStringAsync("/people/classes")).ShouldContain("MoveUpClasses");
        var command = new MoveUpClasses(next, [staying], [], new(2026, 9, 15));
        (await http.PostAsJsonAsync("/api/participants/move-up-classes", command, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.PostAsJsonAsync("/api/participants/move-up-classes", command, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await school.Settle();
        (await Task.WhenAll(new[] { fifth, staying, last, late }.Select(school.CardOf))).Select(x => x.Place).ShouldBe(["6 «А»", "5 «А»", "11Б", "5А"]);
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?stage=Left", Json.Options))!.Lines.ShouldHaveSingleItem().Participant.ShouldBe(last);
        await using var session = school.House.Store.QuerySession();
        (await session.LoadAsync<Account>(school.Account(Role.ClassTeacher).Id))!.Classes.ShouldBe(["6А"]);

        async Task<ParticipantId> InClass(string name, string place, DateOnly on)
        {
            var pupil = new ParticipantId(Guid.NewGuid());
            await school.Send(Role.Curator, new RegisterParticipant(pupil, ParticipantKind.Pupil, name, "Пётр", null, new(2012, 5, 1), place, null, on));
            return pupil;
        }
    }

    [Fact]
    public async Task lets_somebody_return_as_somebody_else()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Алёшин", new(2008, 5, 1));
        await school.Send(Role.Curator, new LeaveProgramme(pupil, LeavingReason.LeftSchool, new(2026, 9, 10)));
        var http = await school.Http(Role.Curator);
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?stage=Left", Json.Options))!.Total.ShouldBe(1);
        (await http.GetStringAsync($"/people/{pupil.Value}")).ShouldContain("ReturnToProgramme");
        await school.Send(Role.Curator, new ReturnToProgramme(pupil, ParticipantKind.Alumnus, new(2026, 9, 14)));
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?kind=Alumnus", Json.Options))!.Lines.ShouldHaveSingleItem().Participant.ShouldBe(pupil);
    }
}

internal static class CardsOfSchools
{
    public static async Task<Profile> CardOf(this SchoolHouse school, ParticipantId person) => (await school.Read(x => x.LoadAsync<Card>(person.Value)))!.Profile;
}
