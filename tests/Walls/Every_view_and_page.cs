using System.Reflection;
using Mentorship.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Wolverine.Marten;

namespace Mentorship.Tests.Walls;

public class Every_view_and_page
{
    private static IEnumerable<MethodInfo> Views => Ground.ModulesAndHost.SelectMany(Mentorship.Host.Doors.Views);

    private static IEnumerable<Type> Pages =>
        Ground.ModulesAndHost.SelectMany(x => x.Own.GetTypes()).Where(x => x.IsAssignableTo(typeof(IComponent)) && x.IsDefined(typeof(RouteAttribute)));

    [Fact]
    public void says_who_may_read_it()
    {
        Views.Where(x => !Open(x)).Select(x => $"{x.DeclaringType!.FullName}.{x.Name}").ShouldBeEmpty();
        Pages.Where(x => !Open(x)).Select(x => x.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void is_a_deed_of_the_table_and_each_deed_is_done_somewhere()
    {
        Enum.GetValues<Deed>().Except(PermissionTable.Rows.Keys).ShouldBeEmpty("the table has no row for it");
        var done = Views.Concat<MemberInfo>(Pages).Concat(Ground.Commands).Concat(Doors).Select(x => x.GetCustomAttribute<NeedsAttribute>()?.Deed).ToHashSet();
        Enum.GetValues<Deed>().Except(Fields).Where(x => !done.Contains(x)).ShouldBeEmpty("nothing in the product is this deed");
    }

    /// <summary>Deeds that are a part of what a reading method returns.</summary>
    private static readonly Deed[] Fields = [Deed.ReadContacts, Deed.ReadParentsContacts, Deed.ReadPlans, Deed.ReadMeetings, Deed.WatchMoods];

    /// <summary>What is posted to the host and is no command.</summary>
    private static IEnumerable<MethodInfo> Doors =>
        typeof(HostModule).Assembly.GetTypes().SelectMany(x => x.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly));

    [Fact]
    public void has_a_place_of_its_own()
    {
        Twice(Views.Select(x => x.GetCustomAttribute<ViewAttribute>()!.Route)).ShouldBeEmpty();
        Twice(Pages.SelectMany(x => x.GetCustomAttributes<RouteAttribute>()).Select(x => x.Template)).ShouldBeEmpty();
    }

    [Fact]
    public void never_hands_out_what_decisions_look_at() =>
        Views.SelectMany(view => Within(view.ReturnType).Where(States.Contains).Select(x => $"{view.DeclaringType!.FullName}.{view.Name} → {x.Name}")).ShouldBeEmpty();

    [Fact]
    public void leaves_what_decisions_look_at_sealed_and_immutable() =>
        States.Where(x => !x.IsSealed || x.GetProperties().Any(p => p.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().Length == 0))
            .Select(x => x.FullName).ShouldBeEmpty();

    private static HashSet<Type> States { get; } =
        [.. Ground.Modules.SelectMany(x => x.Own.GetExportedTypes()).SelectMany(x => x.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .SelectMany(x => x.GetParameters()).Where(x => x.IsDefined(typeof(WriteAggregateAttribute))).Select(x => x.ParameterType)];

    private static IEnumerable<Type> Within(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Within).Append(type)
        : type.IsArray ? Within(type.GetElementType()!)
        : [type];

    private static bool Open(MemberInfo x) =>
        x.GetCustomAttribute<NeedsAttribute>()?.Roles.Count > 0 || x.IsDefined(typeof(AllowAnonymousAttribute));

    private static IEnumerable<string> Twice(IEnumerable<string> all) =>
        all.GroupBy(x => x, StringComparer.OrdinalIgnoreCase).Where(x => x.Count() > 1).Select(x => x.Key);
}
