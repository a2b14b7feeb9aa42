using System.Reflection;
using Mentorship.Design;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Mentorship.Tests.Walls;

/// <summary>The doors ask for a fresh proof by themselves; a page that calls the same reading method has to ask.</summary>
public class What_is_weighty
{
    private static readonly MethodInfo[] Weighty =
        [.. Ground.ModulesAndHost.SelectMany(Host.Doors.Views).Where(StepUp.Wants)];

    [Fact]
    public void is_read_somewhere_on_a_page() => Readings(Programs).Select(x => x.Reads).Distinct().Count().ShouldBeGreaterThan(1);

    [Fact]
    public void is_read_on_a_page_only_where_it_may_be_opened() =>
        Readings(Programs).Where(x => !x.Asks).Select(x => $"{x.Where} reads {x.Reads}").ShouldBeEmpty("call May.Open first");

    [Fact]
    public void is_seen_when_it_is_read_without_asking() =>
        Readings([typeof(What_is_weighty).Assembly]).Select(x => (x.Where.Contains(nameof(Hasty), StringComparison.Ordinal), x.Asks))
            .ShouldBe([(true, false), (false, true)], ignoreOrder: true);

    private static IEnumerable<Assembly> Programs => Ground.ModulesAndHost.Select(x => x.Own).Distinct();

    private static IEnumerable<(string Where, string Reads, bool Asks)> Readings(IEnumerable<Assembly> programs) =>
        from program in programs
        from type in ModuleDefinition.ReadModule(program.Location).GetTypes()
        from method in type.Methods
        where method.HasBody
        from call in method.Body.Instructions
        where call.OpCode == OpCodes.Call && Weighty.Any(x => Is(call, x.DeclaringType!, x.Name))
        select (type.FullName, ((MethodReference)call.Operand).FullName, Asked(call));

    /// <summary>Whether May.Open was asked about this very method before, in the same body.</summary>
    private static bool Asked(Instruction call)
    {
        var asked = false;
        for (var at = call.Previous; at is not null && !asked; at = at.Previous)
            asked = Is(at, typeof(May), nameof(May.Open)) && Delegated(at) == ((MethodReference)call.Operand).FullName;
        return asked;
    }

    /// <summary>The method handed to a call as a delegate.</summary>
    private static string? Delegated(Instruction call)
    {
        var at = call.Previous;
        while (at is not null && at.OpCode != OpCodes.Ldftn && at.OpCode != OpCodes.Call) at = at.Previous;
        return at?.OpCode == OpCodes.Ldftn ? ((MethodReference)at.Operand).FullName : null;
    }

    private static bool Is(Instruction call, Type type, string method) =>
        call.Operand is MethodReference called && called.Name == method && called.DeclaringType.FullName == type.FullName;

    private static class Hasty
    {
        public static Task<IReadOnlyList<Participants.Questioning.Answers>> Read(Marten.IQuerySession session) => Participants.Questioning.Answers.Read(session, default, default);
    }

    private static class Careful
    {
        public static async Task<int> Read(Marten.IQuerySession session) =>
            May.Open(Participants.Questioning.Answers.Read) ? (await Participants.Questioning.Answers.Read(session, default, default)).Count : 0;
    }
}
