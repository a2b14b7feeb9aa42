using System.IO.Compression;
using System.Net;
using System.Text;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Audit;
using Mentorship.Host.Erasing;
using Mentorship.Kernel.Vault;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;
using Mentorship.Participants.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>After the act is signed a person is found nowhere; what happened is still told, without the name, and what others wrote stays theirs.</summary>
public class Destroying_data
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task leaves_nothing_of_a_person_anywhere()
    {
        var person = await Planted.In(await House.Open());
        (await person.House.TablesWith(person.Word)).ShouldNotBeEmpty("what is looked for must be there to be found");
        await person.Destroy();
        await person.School.Settle();

        (await person.House.TablesWith(person.Word)).ShouldBeEmpty();
        House.Log.Lines.Where(x => x.Contains(person.Word)).ShouldBeEmpty();
        (await person.House.TablesWith("p-" + person.Word[5..])).ShouldNotContain("access.mt_doc_account");
        (await person.School.Read(x => x.Query<OneTimeLink>().Where(link => link.Matter.Participant == person.Pupil.Value).ToListAsync())).ShouldBeEmpty();
        (await (await person.School.Http(Role.Curator)).GetStringAsync("/people?name=" + person.Word)).ShouldNotContain($"/people/{person.Pupil.Value}");
    }

    [Fact]
    public async Task keeps_what_others_wrote_and_the_history_without_the_name()
    {
        var person = await Planted.In(await House.Open());
        await person.Destroy();
        var http = await person.School.Http(Role.Curator);
        var group = WebUtility.HtmlDecode(await http.GetStringAsync($"/groups/{person.Group.Value}"));
        group.ShouldContain("[данные уничтожены, акт № 1/2026]");
        group.ShouldContain("[данные уничтожены] решает задачи", customMessage: "the plan is the mentor's too");
        group.ShouldContain("Летова");
        foreach (var path in new[] { $"/people/{person.Pupil.Value}", $"/history/{person.Pupil.Value}", $"/people/{person.Pupil.Value}/data", "/consents" })
            WebUtility.HtmlDecode(await http.GetStringAsync(path)).ShouldContain("[данные уничтожены, акт № 1/2026]", customMessage: path);
        var history = WebUtility.HtmlDecode(await http.GetStringAsync($"/api/history/{person.Pupil.Value}"));
        history.ShouldContain("participants.participant_registered");
        history.ShouldContain("Персональные данные уничтожены, акт № 1/2026");
        history.ShouldContain($"\"stage\":\"{Reached.Destroyed}\"");
        (await Should.ThrowAsync<Refused>(() => person.School.Send(Role.Curator, new RecordRequest(person.Pupil, Written.Cycle, ["MATH"], 1, null, null, Today)))).Message.ShouldContain("уничтожены");
    }

    [Fact]
    public async Task makes_an_act_and_an_extract_by_number()
    {
        var person = await Planted.In(await House.Open());
        (await (await person.School.Http(Role.Director)).GetAsync($"/api/destructions/{person.Pupil.Value}/act")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await person.Destroy();
        var http = await person.School.Http(Role.DataProtectionOfficer);
        using var act = new ZipArchive(await http.GetStreamAsync($"/api/destructions/{person.Pupil.Value}/act"));
        using var reader = new StreamReader(act.GetEntry("word/document.xml")!.Open());
        var text = await reader.ReadToEndAsync();
        text.ShouldContain("Акт об уничтожении персональных данных № 1/2026");
        text.ShouldContain(person.Pupil.Value.ToString());
        text.ShouldContain("согласие отозвано");
        var extract = Encoding.UTF8.GetString(await http.GetByteArrayAsync($"/api/destructions/{person.Pupil.Value}/extract"));
        extract.ShouldContain("1/2026");
        foreach (var file in new[] { text, extract }) file.ShouldNotContain(person.Word);
        var second = await Planted.In(person.School);
        await second.Destroy();
        (await person.School.Read(x => Destructions.Read(x, default))).Acts.Select(x => x.Number).ShouldBe(["2/2026", "1/2026"]);
    }

    [Fact]
    public async Task is_signed_by_the_director_alone_with_a_fresh_proof_and_never_unasked()
    {
        var person = await Planted.In(await House.Open());
        var (school, act) = (person.School, new SignDestruction(person.Pupil, Today));
        await Should.ThrowAsync<NotAllowed>(() => school.Send(Role.DataProtectionOfficer, act));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, act))).Message.ShouldContain("Уничтожение ещё никто не запросил");
        (await school.Read(x => x.LoadAsync<Sealed>(person.Record))).ShouldNotBeNull("what was refused has destroyed nothing");
        await school.Send(Role.Curator, new WithdrawConsent(person.Pupil, person.Consent, GivenBy.Representative, Today), new RequestDestruction(person.Pupil, DestructionGround.ConsentWithdrawn, Today));
        (await school.Read(x => Destructions.Read(x, default))).Due.ShouldHaveSingleItem().ShouldBe(new(person.Pupil, DestructionGround.ConsentWithdrawn, new(2026, 10, 15), Requested: true));
        var http = await school.Http(Role.Director);
        await school.LetProofsGrowOld();
        var modules = school.House.Host.Services.GetRequiredService<IReadOnlyList<Module>>();
        (await (await http.Post(modules, act)).Content.ReadAsStringAsync()).ShouldContain(ProofWanted.Type);
    }

    [Fact]
    public async Task shows_by_itself_what_has_to_go_by_when()
    {
        var person = await Planted.In(await House.Open());
        await person.School.Send(Role.Curator, new WithdrawConsent(person.Pupil, person.Consent, GivenBy.Representative, Today));
        (await person.School.Read(x => Destructions.Read(x, default))).Due.ShouldHaveSingleItem().ShouldBe(new(person.Pupil, DestructionGround.ConsentWithdrawn, new(2026, 10, 15), Requested: false));
        var page = WebUtility.HtmlDecode(await (await person.School.Http(Role.DataProtectionOfficer)).GetStringAsync("/personal-data"));
        page.ShouldContain("15.10.2026");
        page.ShouldContain("запросите уничтожение");
    }

    [Fact]
    public async Task is_done_again_on_what_a_restored_copy_brings_back()
    {
        var person = await Planted.In(await House.Open());
        await using var copy = await Copy.Of(person.House, person.School.Id);
        await person.Destroy();
        var ledger = person.House.Host.Services.GetRequiredService<ErasureLedger>().Read().Where(x => x.School == person.School.Id).ToArray();
        ledger.ShouldHaveSingleItem().ShouldBe(new(person.School.Id, person.Pupil.Value, "1/2026", DestructionGround.ConsentWithdrawn, Today));
        await copy.Restore();
        (await person.House.TablesWith(person.Word, vault: true)).ShouldNotBeEmpty("the copy has brought it back");

        (await Reapply(person, ledger)).ShouldBe(1);
        (await person.House.TablesWith(person.Word)).ShouldBeEmpty();
        (await Reapply(person, ledger)).ShouldBe(0, "there is nothing left to be destroyed");
    }

    [Fact]
    public async Task is_entered_again_where_the_restored_log_does_not_know_of_it()
    {
        var person = await Planted.In(await House.Open());
        var line = new ErasureLine(person.School.Id, person.Pupil.Value, "7/2026", DestructionGround.SubjectsDemand, Today);
        (await Reapply(person, [line, line with { Participant = Guid.NewGuid() }])).ShouldBe(1);
        await person.School.Settle();
        (await person.House.TablesWith(person.Word)).ShouldBeEmpty();
        (await person.School.Read(x => Destructions.Read(x, default))).Acts.ShouldHaveSingleItem().Number.ShouldBe("7/2026");
        var next = await Planted.In(person.School);
        await next.Destroy();
        (await person.School.Read(x => Destructions.Read(x, default))).Acts[0].Number.ShouldBe("8/2026");
    }

    private static async Task<int> Reapply(Planted person, IReadOnlyList<ErasureLine> ledger)
    {
        try
        {
            return await Reapplying.Of(ledger, person.House.Store, person.House.Host.Services.GetRequiredService<IReadOnlyList<Module>>(), default);
        }
        finally
        {
            Actor.Current = null;
        }
    }

    /// <summary>A pupil in a group, with everything that can be kept of one, each holding the same word.</summary>
    private sealed record Planted(SchoolHouse School, string Word, ParticipantId Pupil, ConsentId Consent, GroupId Group, Guid Record)
    {
        public House House => School.House;

        public static async Task<Planted> In(House house) => await In(await house.School());

        public static async Task<Planted> In(SchoolHouse school)
        {
            var word = "Зымбр" + Guid.NewGuid().ToString("n")[..8];
            var (pupil, mother, consent, group) = (new ParticipantId(Guid.NewGuid()), new RepresentativeId(Guid.NewGuid()), new ConsentId(Guid.NewGuid()), new GroupId(Guid.NewGuid()));
            await school.Send(Role.Curator,
                new RegisterParticipant(pupil, ParticipantKind.Pupil, word, word, word, new(2014, 1, 1), word, word, Written.Day),
                new LinkRepresentative(pupil, mother, word, word, Relation.Mother, await school.Scan(word), Written.Day),
                new InformRepresentative(pupil, mother, Channel.ParentsMeeting, null, Written.Day),
                new GrantConsent(pupil, consent, ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Scan(word), new(2027, 8, 31), Written.Day),
                Mentorship.Host.Demo.Filling.OfMentee(pupil, Written.Cycle, ["MATH"], word, 5, 5, 5, Written.Day));
            await school.Work(group, await school.Adult("Летова"), pupil, word + " решает задачи");
            var account = new AccountId(Guid.NewGuid());
            await school.Send(Role.Director,
                new InviteAccount(account, "p-" + word[5..], word, [Role.Curator], null, Today), new SayWhose(account, pupil, null, Today));
            await using var session = school.House.Store.LightweightSession(Sight.Nobody);
            session.Store(new OneTimeLink(word, Guid.NewGuid(), school.Id, new(LinkKind.MenteeQuestionnaire, pupil.Value, GivenBy.Representative, Side.Mentee), Guid.NewGuid(), DateTimeOffset.UtcNow) { Answer = word });
            await session.SaveChangesAsync();
            await school.Settle();
            var record = await school.Read(x => x.Query<Sealed>().Where(s => s.Subjects.Contains(pupil.Value)).FirstAsync());
            return new(school, word, pupil, consent, group, record.Id);
        }

        public async Task Destroy()
        {
            await School.Send(Role.Curator, new WithdrawConsent(Pupil, Consent, GivenBy.Representative, Today), new RequestDestruction(Pupil, DestructionGround.ConsentWithdrawn, Today));
            await School.Send(Role.Director, new SignDestruction(Pupil, Today));
            await School.Settle();
        }
    }

    /// <summary>The vault of a school as it was: what a restored copy brings back.</summary>
    private sealed class Copy(NpgsqlConnection connection, string school) : IAsyncDisposable
    {
        private static readonly string[] Tables = ["mt_doc_card", "mt_doc_sealed", "papers"];

        public static async Task<Copy> Of(House house, string school)
        {
            var copy = new Copy(await house.Database.OpenConnectionAsync(), school);
            foreach (var table in Tables) await copy.Do($"create temporary table copy_of_{table} as select * from vault.{table} where tenant_id = $1");
            return copy;
        }

        public async Task Restore()
        {
            foreach (var table in Tables)
            {
                await Do($"delete from vault.{table} where tenant_id = $1");
                await Do($"insert into vault.{table} select * from copy_of_{table} where tenant_id = $1");
            }
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        private async Task Do(string sql)
        {
            await using var command = new NpgsqlCommand(sql.Replace("$1", $"'{school}'", StringComparison.Ordinal), connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
