using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.Accounts;

/// <summary>Makes the first account at the first start and prints its password, this once. It goes into no log.</summary>
internal sealed class FirstAccount(StaffAccounts accounts, IOptions<StaffOptions> options) : IHostedLifecycleService
{
    /// <summary>The name of the first account.</summary>
    public const string Name = "admin";

    /// <summary>Once the bot listens: a password of a start that fails would be lost.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Value.HasLocalAccounts && await accounts.TryMakeFirstAsync(Name, cancellationToken) is { } password)
        {
            Console.WriteLine($"Staff sign in at /staff as {Name} with the password {password} (it is not shown again)");
        }
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
