using System.Buffers;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>A mail server of the tests: keeps what it was handed; refuses the first letters if told so.</summary>
internal sealed class LocalMail : MessageStore, IAsyncDisposable
{
    /// <summary>The program has one mail server at a time, so whoever names it takes turns.</summary>
    public const string Settings = "mail";

    private readonly CancellationTokenSource over = new();
    private readonly List<MimeMessage> letters = [];
    private readonly Task running;
    private int refusals;
    private SmtpResponse refusal = SmtpResponse.Ok;

    private LocalMail(int port)
    {
        Port = port;
        var parts = new SmtpServer.ComponentModel.ServiceProvider();
        parts.Add(this);
        running = new SmtpServer.SmtpServer(new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(x => x.Endpoint(new IPEndPoint(IPAddress.Loopback, port))).Build(), parts).StartAsync(over.Token);
    }

    public int Port { get; }

    /// <summary>How many letters were offered, taken or not.</summary>
    public int Offered { get; private set; }

    public IReadOnlyList<MimeMessage> Letters
    {
        get
        {
            lock (letters) return [.. letters];
        }
    }

    /// <summary>Refuses the first letters, for the time being or for good.</summary>
    public static LocalMail Open(int refusals = 0, bool forGood = false)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new(port) { refusals = refusals, refusal = forGood ? SmtpResponse.MailboxUnavailable : new(SmtpReplyCode.Aborted, "try again later") };
    }

    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        var letter = await MimeMessage.LoadAsync(new MemoryStream(buffer.ToArray()), cancellationToken);
        lock (letters)
        {
            Offered++;
            if (refusals-- > 0) return refusal;
            letters.Add(letter);
        }

        return SmtpResponse.Ok;
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // that is how it ends
        }

        over.Dispose();
    }
}
