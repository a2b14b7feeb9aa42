using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host;
using Mentorship.Host.Audit;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Programme;

namespace Mentorship.Tests.Specs.Audit;

public class The_sentences_of_history
{
    public static TheoryData<Type> Telling => [.. Log.Facts([new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule()])
        .Where(x => x.GetProperties().Any(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(ParticipantId) || typeof(IEnumerable<ParticipantId>).IsAssignableFrom(p.PropertyType)))];

    [Theory, MemberData(nameof(Telling))]
    public void know_every_event_that_names_somebody(Type fact)
    {
        var pattern = Sentence.PatternOf(fact.GetCustomAttribute<LogNameAttribute>()!.Name);
        pattern.ShouldNotBeNull();
        foreach (Match slot in Regex.Matches(pattern, @"\{(\w+)\}")) fact.GetProperty(slot.Groups[1].Value).ShouldNotBeNull(slot.Value);
    }

    [Fact]
    public void are_filled_with_words()
    {
        var (mentor, mentee) = (new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()));
        var formed = new GroupFormed(new(Guid.NewGuid()), new(2026), MentoringForm.PupilPupil, "EQUAL", mentor, [mentor], [mentee], new(2027, 5, 31), new(2026, 9, 15));
        Sentence.Of("matching.group_formed", formed, x => x == mentor ? "Иванов И. И." : "Петров П. П.")
            .ShouldBe("Сформирована группа (ученик – ученик): Иванов И. И. → Петров П. П., до 31.05.2027.");
    }
}
