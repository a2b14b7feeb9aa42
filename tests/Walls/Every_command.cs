using System.Reflection;
using Marten;
using Mentorship.Kernel.Vault;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Mentorship.Tests.Walls;

public class Every_command
{
    private static readonly Type[] Impure =
        [typeof(IDocumentSession), typeof(IQuerySession), typeof(IDocumentStore), typeof(IMessageBus), typeof(IMessageContext), typeof(HttpContext), typeof(TimeProvider), typeof(Courier)];

    [Fact]
    public void is_a_sealed_record() =>
        Ground.Commands.Where(x => !x.IsSealed || x.GetMethod("<Clone>$") is null).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void says_who_may_send_it() =>
        Ground.Commands.Where(x => x.GetCustomAttribute<NeedsAttribute>() is not { Roles.Count: > 0 }).Select(x => x.FullName).ShouldBeEmpty("give it a deed of the table of permissions");

    [Fact]
    public void keeps_names_and_words_out_of_the_programs_log() =>
        Ground.Commands.Where(x => x.GetProperties().Any(IsWord) && x.GetMethod("ToString", [])!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false))
            .Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void has_rules() =>
        Ground.Commands.Where(x => CheckedByRules.Of(x) is null).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void has_one_handler_named_after_it() =>
        Ground.Commands.Where(x => x.Assembly.GetType(x.FullName + "Handler")?.GetMethod("Handle") is null).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void is_decided_by_a_static_handler() =>
        Handlers.Where(x => !(x.IsAbstract && x.IsSealed)).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void is_decided_without_asking_or_waiting() =>
        Ground.Decisions.Select(x => x.Assembly.GetType(x.FullName + "Handler")?.GetMethod("Handle")).OfType<MethodInfo>()
            .Where(x => x.ReturnType.IsAssignableTo(typeof(Task)) || x.GetParameters().Any(p => Impure.Contains(p.ParameterType)))
            .Select(x => $"{x.DeclaringType!.FullName}.Handle").ShouldBeEmpty();

    [Fact]
    public void ends_with_the_date_of_the_act() =>
        Ground.Decisions.Where(x => x.GetConstructors()[0].GetParameters() is not [.., { Name: "On" } on] || on.ParameterType != typeof(DateOnly))
            .Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void that_rests_on_a_paper_can_be_given_one_by_whoever_may_send_it() =>
        typeof(KeepPaper).GetCustomAttribute<NeedsAttribute>()!.Roles.ShouldBe(
            Ground.Commands.Where(x => Mentions.In<DocumentId>(x).Count > 0).SelectMany(x => x.GetCustomAttribute<NeedsAttribute>()!.Roles).Distinct(), ignoreOrder: true);

    [Fact]
    public void stands_in_the_file_of_its_name() =>
        Ground.Commands.Select(x => x.Name + ".cs").Except(Ground.Sources("src").Select(Path.GetFileName)).ShouldBeEmpty();

    [Fact]
    public void has_a_specification()
    {
        var specified = Ground.Sources("tests/Specs").SelectMany(File.ReadLines).Where(x => x.Contains("class ", StringComparison.Ordinal))
            .Select(x => x.Split("class ")[1].Split(' ', '(', ':')[0]).ToHashSet();
        Ground.Decisions.Select(x => Ground.Snake(x.Name)).Where(x => !specified.Contains(x)).ShouldBeEmpty();
    }

    private static IEnumerable<Type> Handlers =>
        Ground.Modules.SelectMany(x => x.Own.GetExportedTypes()).Where(x => x.Name.EndsWith("Handler", StringComparison.Ordinal));

    private static bool IsWord(PropertyInfo property) =>
        property.PropertyType == typeof(string)
        && (property.Name.EndsWith("Text", StringComparison.Ordinal) || property.Name.EndsWith("Name", StringComparison.Ordinal) || property.Name is "Contact" or "Place");
}
