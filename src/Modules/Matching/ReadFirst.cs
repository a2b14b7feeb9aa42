using Microsoft.AspNetCore.Components;

namespace Mentorship.Matching;

/// <summary>A page that reads everything before it shows anything.</summary>
public abstract class ReadFirst : ComponentBase
{
    protected abstract Task Read();

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Read();
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
