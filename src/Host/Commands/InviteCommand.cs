using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;

namespace Mentorship.Host.Commands;

public sealed class InviteInput : NetCoreInput
{
    [Description("The login, new or known; a known one begins anew when the link is used")]
    public string Login { get; set; } = "";

    [Description("How an employee is shown, such as \"Орлова Т. П.\"; empty quotes for a known login")]
    public string Shown { get; set; } = "";

    [Description("The role: Operator or Director to begin with")]
    public Role Role { get; set; }

    [Description("The code of a school that is there; a new one comes by: school add")]
    public string SchoolFlag { get; set; } = "demo";

    [Description("Where the product is reached")]
    public string AddressFlag { get; set; } = "http://127.0.0.1:5080";
}

/// <summary>The first account of an installation, and the way back in for whoever has the server: everybody else is invited on a page.</summary>
[Description("Invites somebody and prints the link", Name = "invite")]
public sealed class InviteCommand : JasperFxAsyncCommand<InviteInput>
{
    public override Task<bool> Execute(InviteInput input) => input.Within(async services =>
    {
        var store = services.GetRequiredService<IDocumentStore>();
        var login = Entrance.Normal(input.Login);
        await using var session = store.QuerySession(Sight.Nobody);
        var school = NotThere.Unless(await session.LoadAsync<School>(input.SchoolFlag), Say.NoSuchSchoolToInvite.Replace("{0}", input.SchoolFlag, StringComparison.Ordinal));
        Refused.When(school.ClosedOn is not null, Say.SchoolClosed);

        var known = await session.Query<Account>().FirstOrDefaultAsync(x => x.Login == login);
        var account = known?.Id ?? Guid.CreateVersion7();
        var secret = Invitation.NewSecret();
        var today = Today.Of(services.GetRequiredService<TimeProvider>());
        var courier = services.GetRequiredService<Courier>();
        Actor.Current = new(Guid.Empty, [Role.Operator, Role.Director], school.Id, Source.Import);
        if (known is null) await courier.Send(new InviteAccount(new(account), login, input.Shown, [input.Role], null, today));
        await courier.Send(new SendInvitation(new(account), Invitation.HashOf(secret), today));
        Console.WriteLine($"{input.AddressFlag.TrimEnd('/')}/invitation?key={secret}");
    });
}
