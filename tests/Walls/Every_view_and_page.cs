using System.Reflection;
using Mentorship.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Wolverine.Marten;

namespace Mentorship.Tests.Walls;

public class Every_view_and_page
{
    private static IEnumerable<MethodInfo> Views => Ground.ModulesAndHost.SelectMany(Doors.Views);

    private static IEnumerable<Type> Pages =>
        Ground.ModulesAndHost.SelectMany(x => x.Own.GetTypes()).Where(x => x.IsAssignableTo(typeof(IComponent)) && x.IsDefined(typeof(RouteAttribute)));

    [Fact]
    public void says_who_may_read_it()
    {
        Views.Where(x => !Open(x)).Select(x => $"{x.DeclaringType!.FullName}.{x.Name}").ShouldBeEmpty();
        Pages.Where(x => !Open(x)).Select(x => x.FullName).ShouldBeEmpty();
    }

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
        x.GetCustomAttribute<AllowedToAttribute>()?.Roles.Count > 0 || x.IsDefined(typeof(AllowAnonymousAttribute));

    private static IEnumerable<string> Twice(IEnumerable<string> all) =>
        all.GroupBy(x => x, StringComparer.OrdinalIgnoreCase).Where(x => x.Count() > 1).Select(x => x.Key);
}
