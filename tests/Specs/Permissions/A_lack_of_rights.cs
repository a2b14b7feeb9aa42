namespace Mentorship.Tests.Specs.Permissions;

/// <summary>Nobody is told to ask themselves.</summary>
public class A_lack_of_rights
{
    [Theory]
    [InlineData(Role.Curator, "обратитесь к директору")]
    [InlineData(Role.Director, "«Учётные записи»")]
    [InlineData(Role.Operator, "сотрудники школы")]
    [InlineData(Role.RegionalOperator, "сотрудники школы")]
    public void is_told_with_the_way_to_those_who_can_help(Role role, string way) => Told(role).ShouldContain(way);

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.Operator)]
    public void sends_nobody_to_themselves(Role role) => Told(role).ShouldNotContain("обратитесь к директору");

    private static string Told(Role role)
    {
        Actor.Current = new(Guid.NewGuid(), [role], "school", Source.Page);
        try
        {
            return new NotAllowed(signedIn: true).Message;
        }
        finally
        {
            Actor.Current = null;
        }
    }
}
