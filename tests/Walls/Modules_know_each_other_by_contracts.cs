using System.Reflection;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using Mentorship.Host;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Walls;

public class Modules_know_each_other_by_contracts
{
    private static readonly Assembly Host = typeof(HostModule).Assembly;

    private static readonly Architecture Built = new ArchLoader()
        .LoadAssemblies([Host, .. Ground.Modules.Select(x => x.Own), .. Ground.Modules.Select(x => x.Contracts)]).Build();

    public static TheoryData<string> Names => [.. Ground.Modules.Select(x => x.Name)];

    [Theory, MemberData(nameof(Names))]
    public void a_module_uses_nothing_of_another_but_its_contracts(string name)
    {
        var own = Of(name).Own;
        foreach (var other in Ground.Modules.Select(x => x.Own).Append(Host).Where(x => x != own))
            Holds(Types().That().ResideInAssembly(own).Should().NotDependOnAny(Types().That().ResideInAssembly(other)));
    }

    [Theory, MemberData(nameof(Names))]
    public void contracts_use_nothing_of_any_module(string name)
    {
        foreach (var other in Ground.Modules.Select(x => x.Own).Append(Host))
            Holds(Types().That().ResideInAssembly(Of(name).Contracts).Should().NotDependOnAny(Types().That().ResideInAssembly(other)));
    }

    [Theory, MemberData(nameof(Names))]
    public void a_modules_project_names_only_contracts(string name)
    {
        var project = Path.Combine(Ground.Root, "src", "Modules", Upper(name), Upper(name) + ".csproj");
        References(project).Where(x => !x.EndsWith(".Contracts.csproj", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void a_contracts_project_names_nothing(string name)
    {
        var contracts = Path.Combine(Ground.Root, "src", "Modules", Upper(name), "Contracts", Upper(name) + ".Contracts.csproj");
        XDocument.Load(contracts).Descendants().Select(x => x.Name.LocalName).Where(x => x is "ProjectReference" or "PackageReference").ShouldBeEmpty();
        Of(name).Contracts.GetReferencedAssemblies().Select(x => x.Name!)
            .Where(x => !x.StartsWith("System.", StringComparison.Ordinal) && x != "Mentorship.Language").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void contracts_hold_sealed_records_and_enums(string name) =>
        Of(name).Contracts.GetExportedTypes()
            .Where(x => !x.IsEnum && !(x.IsSealed && x.GetMethod("<Clone>$") is not null) && !(x.IsValueType && x.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(x))))
            .Where(x => !(x.IsAbstract && x.IsSealed))
            .Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void nobody_names_the_host() =>
        Directory.EnumerateFiles(Path.Combine(Ground.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(x => References(x).Any(r => r.EndsWith("Host.csproj", StringComparison.Ordinal))).Select(Ground.Place).ShouldBeEmpty();

    [Fact]
    public void kernel_design_and_language_know_no_module()
    {
        Assembly[] foundations = [typeof(Module).Assembly, typeof(Design.Words).Assembly, typeof(ParticipantId).Assembly];
        string[] houses = [.. Ground.Modules.SelectMany(x => new[] { x.Own, x.Contracts }).Append(Host).Select(x => x.GetName().Name!)];
        foundations.SelectMany(x => x.GetReferencedAssemblies()).Select(x => x.Name!).Intersect(houses).ShouldBeEmpty();
    }

    private static void Holds(TypesShouldConjunction rule) =>
        // what the source generators of the log add to every assembly goes by one name in all of them
        rule.Evaluate(Built).Where(x => !x.Passed && !x.Description.StartsWith("JasperFx.Generated", StringComparison.Ordinal)).Select(x => x.Description).ShouldBeEmpty();

    private static Module Of(string name) => Ground.Modules.Single(x => x.Name == name);

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string[] References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(x => x.Attribute("Include")!.Value.Replace('\\', '/'))];
}
