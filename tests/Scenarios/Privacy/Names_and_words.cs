using System.Text;
using Marten;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Demo;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>Names, contacts and words lie in the vault and nowhere else: not in the log, views, envelopes, dead letters or what the server prints.</summary>
public class Names_and_words
{
    private static readonly SchoolYear Cycle = Written.Cycle;
    private static readonly DateOnly Day = Written.Day;

    [Fact]
    public async Task never_leave_the_vault()
    {
        var house = await House.Open();
        var school = await house.School();
        var planted = "Зымбр" + Guid.NewGuid().ToString("n")[..8];
        var (pupil, group, list) = (new ParticipantId(Guid.NewGuid()), new GroupId(Guid.NewGuid()), new ImportId(Guid.NewGuid()));

        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, planted, planted, planted, new(2014, 1, 1), planted, planted, Day),
            new LinkRepresentative(pupil, new(Guid.NewGuid()), planted, planted, Relation.Mother, await school.Scan(planted), Day),
            new UploadRoster(list, planted, Encoding.UTF8.GetBytes($"Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт;{planted}\n{planted};Аня;;10.05.2011;обучающийся;9 А;{planted};\n{planted};;;10.05.2011;;9 А;{planted};\n"), Day),
            new ImportRoster(list, null, null, Day));
        var (mentor, mentee) = (await school.Adult(planted), await school.Adult(planted));
        await school.Send(Role.Curator,
            Filling.OfMentor(mentor, Cycle, planted, ["MATH"], [MentoringForm.TeacherTeacher], 1, 1, 10, 60, Day),
            Filling.OfMentee(mentee, Cycle, ["MATH"], planted, 5, 5, 5, Day));
        await school.Work(group, mentor, mentee, planted);

        // an account that was somebody's by name keeps no name once it is bound
        var account = new AccountId(Guid.NewGuid());
        await school.Send(Role.Director,
            new InviteAccount(account, "p-" + school.Id, planted, [Role.Curator], null, new(2026, 9, 15)), new SayWhose(account, mentor, null, new(2026, 9, 15)),
            new SayWhose(new(school.Account(Role.Mentee).Id), pupil, null, new(2026, 9, 15)));

        // what is refused or broken must not be told either
        foreach (var refused in new object[]
        {
            new RegisterParticipant(pupil, ParticipantKind.Pupil, planted, planted, planted, new(2014, 1, 1), planted, planted, Day),
            new LinkRepresentative(new(Guid.NewGuid()), new(Guid.NewGuid()), planted, planted, Relation.Mother, await school.Scan(planted), Day),
            Filling.OfMentee(pupil, Cycle, ["MATH"], planted, 5, 5, 5, Day),
            Filling.OfMentor(pupil, Cycle, planted, ["MATH"], [MentoringForm.PupilPupil], 1, 1, 10, 14, Day),
            new UploadRoster(new(Guid.NewGuid()), planted, Encoding.UTF8.GetBytes($"Фамилия;Имя\n{planted};\0\n"), Day),
            new KeepPaper(Guid.NewGuid(), planted, Encoding.UTF8.GetBytes(planted)),
            new DraftPlan(new(Guid.NewGuid()), planted, planted, Day),
            new HoldMeeting(group, new(Guid.NewGuid()), [pupil], 60, 5, 5, false, false, null, planted, planted, null, null, Day),
        })
            await Should.ThrowAsync<Exception>(() => school.Send(Role.Curator, refused));

        await school.Settle();
        (await house.TablesWith(planted, vault: false)).ShouldBeEmpty();
        House.Log.Lines.Where(x => x.Contains(planted)).ShouldBeEmpty();
        (await house.TablesWith(planted, vault: true)).ShouldBe(["vault.mt_doc_card", "vault.mt_doc_sealed", "vault.mt_doc_upload", "vault.papers"], ignoreOrder: true, "the search itself must be able to find");
        (await Purposes(house, school, planted)).ShouldBe(
            ["answers-mentee", "answers-mentor", "development-plan", "home-task", "meeting-notes", "profile", "representative"], ignoreOrder: true, "what is looked for must have been accepted");
    }

    private static async Task<IReadOnlyList<string>> Purposes(House house, SchoolHouse school, string planted)
    {
        await using var session = house.Store.QuerySession(school.Id);
        return [.. (await session.Query<Sealed>().ToListAsync()).Where(x => x.Content.GetRawText().Contains(planted, StringComparison.Ordinal)).Select(x => x.Purpose).Distinct()];
    }
}
