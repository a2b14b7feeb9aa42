using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mentorship.Host.LocalDatabase;

namespace Mentorship.Tests.Pages;

/// <summary>A real OpenID provider beside the product, for the page tests; its packages are fetched when they are missing.</summary>
public sealed class OpenIdProvider : IDisposable
{
    private readonly Process process;

    private OpenIdProvider(Process process, int port)
    {
        this.process = process;
        Settings =
        [
            "--Oidc:Providers:school:Authority", $"http://127.0.0.1:{port}", "--Oidc:Providers:school:ClientId", "mentorship",
            "--Oidc:Providers:school:ClientSecret", "a secret of the tests", "--Oidc:Providers:school:Shown", "Школьный вход",
        ];
    }

    /// <summary>What the product is told about it.</summary>
    public string[] Settings { get; }

    public static async Task<OpenIdProvider> Start()
    {
        var folder = Path.Combine(DataDirectory.Root!, "tests", "Pages", "oidc");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
        {
            using var install = Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            await install.StandardOutput.ReadToEndAsync();
            await install.WaitForExitAsync();
            install.ExitCode.ShouldBe(0, "npm ci in tests/Pages/oidc");
        }

        var port = FreePort();
        var process = Run(folder, "node", "provider.js", $"{port}");
        // it warns of its own development pages first
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line == "ready") return new(process, port);
        throw new InvalidOperationException("The provider did not start.");
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private static Process Run(string folder, string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardInput = true })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
