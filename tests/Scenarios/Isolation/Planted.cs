using Mentorship.Matching.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Privacy;

namespace Mentorship.Tests.Scenarios.Isolation;

/// <summary>A school that can be told by anything it says: a word of its own in all names, places, words, papers and numbers, and its ids.</summary>
internal sealed record Planted(SchoolHouse School, string Word, ParticipantId Mentor, ParticipantId Mentee, GroupId Group, DocumentId Paper, OrderId Order)
{
    /// <summary>What nobody outside the school may ever be told.</summary>
    public IReadOnlyList<string> Tokens { get; } = [Word, $"{Mentor.Value}", $"{Mentee.Value}", $"{Group.Value}", $"{Paper.Value}", $"{Order.Value}"];

    public IReadOnlyList<Guid> Ids { get; } = [Mentor.Value, Mentee.Value, Group.Value, Paper.Value, Order.Value, School.Account(Role.Curator).Id, School.Account(Role.Director).Id];

    public static async Task<Planted> In(House house)
    {
        var school = await house.School("r-" + Guid.NewGuid().ToString("n")[..12]);
        var word = "Щ" + Guid.NewGuid().ToString("n")[..10];
        var (group, order, paper) = (new GroupId(Guid.NewGuid()), new OrderId(Guid.NewGuid()), await school.Scan(word));
        var (mentor, mentee) = (await school.Adult(word), await school.Adult(word));
        await school.Work(group, mentor, mentee, word);
        await school.Send(Role.Curator, new RegisterParticipant(new(Guid.NewGuid()), ParticipantKind.Pupil, word, word, word, new(2014, 1, 1), word, word, Written.Day));
        await school.Send(Role.Director, new IssueOrder(order, OrderKind.IntroduceTargetModel, word, paper, [], [], null, Written.Day));
        var completed = new GroupId(Guid.NewGuid());
        await school.Hear(new GroupFormed(completed, Written.Cycle, MentoringForm.TeacherTeacher, word, mentor, [mentor], [mentee], new(2027, 5, 31), Written.Day));
        return new(school, word, mentor, mentee, group, paper, order);
    }
}
