using Mentorship.Host.Access.Accounts;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Components;

namespace Mentorship.Host.Access.Own;

/// <summary>A part of the page of one's own account: carries a change out, or says on the spot why not.</summary>
public abstract class OwnPart : ComponentBase
{
    [Parameter] public Account Account { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm] public string? CurrentPassword { get; set; }

    [Inject] protected OwnWays Own { get; set; } = null!;

    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    protected string? Problem { get; private set; }

    protected async Task Do(Func<Task> change, string then = "/account?changed=1")
    {
        try
        {
            await change();
        }
        catch (Exception exception) when (Problems.Of(exception) is { } problem)
        {
            Problem = problem.Title;
            Http.Response.StatusCode = problem.Status!.Value;
            return;
        }

        if (then.Length > 0) Navigation.NavigateTo(then);
    }

    protected Task Confirm() => Own.Confirm(Http, Account, CurrentPassword);
}
