using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Binding;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Forming;
using Mentorship.Participants;
using Mentorship.Participants.Vault;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Host.Demo;

/// <summary>Tells the demo school's accounts apart by people of the story: the last pair of pupils that was formed, their class teacher, their psychologist.</summary>
public static class DemoBinding
{
    public static async Task Bind(IDocumentStore store, string school, IReadOnlyList<Account> accounts)
    {
        await using var read = store.QuerySession(school);
        var groups = await read.Query<Group>().Where(x => x.State == GroupState.Formed && x.Form == MentoringForm.PupilPupil).ToListAsync();
        if (groups.OrderByDescending(x => x.Year).ThenBy(x => x.Id.Value).FirstOrDefault() is not { } group) return;
        var (mentor, mentee) = (group.Lead, group.Mentees[0]);
        var child = await read.Query<Participant>().FirstAsync(x => x.Id == mentee);
        var cards = (await read.LoadManyAsync<Card>(mentor.Value, mentee.Value)).ToDictionary(x => x.Id);
        var teachers = (await read.Query<Participant>().Where(x => x.Kind == ParticipantKind.Teacher).ToListAsync()).Select(x => x.Id.Value).ToArray();
        var parent = child.Representatives is [var first, ..] ? first.Id.Value : (Guid?)null;

        await using var write = store.LightweightSession(Sight.Nobody);
        write.Store(accounts.Select(Bound).ToArray());
        await write.SaveChangesAsync();

        Account Bound(Account x) => x.Roles[0] switch
        {
            Role.Mentor => x with { Participant = mentor.Value, Shown = "" },
            Role.Mentee => x with { Participant = mentee.Value, Shown = "" },
            Role.Representative => x with { Representative = parent, Shown = parent is null ? x.Shown : "" },
            Role.ClassTeacher => x with { Classes = [ClassLabel.Normal(cards[mentee.Value].Profile.Place)] },
            Role.Psychologist => x with { Entrusted = [mentor.Value, mentee.Value] },
            Role.DeputyHeadMethod => x with { Entrusted = teachers },
            _ => x,
        };
    }
}
