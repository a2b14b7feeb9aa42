using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;

namespace Mentorship.Tests.Specs.Access;

public class Grants_of_roles
{
    [Theory, InlineData(Role.Deputy, Role.Director), InlineData(Role.Deputy, Role.Deputy), InlineData(Role.Director, Role.Director), InlineData(Role.Director, Role.Operator),
     InlineData(Role.Director, Role.Auditor), InlineData(Role.Director, Role.RegionalOperator), InlineData(Role.Operator, Role.Curator), InlineData(Role.Curator, Role.Mentee),
     InlineData(Role.Operator, Role.Automation)]
    public void never_reach_beyond_ones_own(Role giver, Role given) => Grants.Of([giver]).ShouldNotContain(given);

    [Theory, InlineData(Role.Operator, Role.Director), InlineData(Role.Operator, Role.RegionalOperator), InlineData(Role.Operator, Role.Auditor), InlineData(Role.Director, Role.Deputy),
     InlineData(Role.Director, Role.DataProtectionOfficer), InlineData(Role.Director, Role.Curator), InlineData(Role.Deputy, Role.Curator), InlineData(Role.Deputy, Role.Mentor)]
    public void are_what_the_office_brings(Role giver, Role given) => Grants.Of([giver]).ShouldContain(given);

    [Fact]
    public void let_nobody_manage_an_account_with_a_single_role_above() =>
        Grants.Manages(Actor(Role.Deputy), [Role.Curator, Role.Director]).ShouldBeFalse();

    [Fact]
    public void let_a_director_manage_a_deputy() => Grants.Manages(Actor(Role.Director), [Role.Deputy, Role.ProjectGroup]).ShouldBeTrue();

    private static Actor Actor(Role role) => new(Guid.NewGuid(), [role], "s", Source.Page);
}
