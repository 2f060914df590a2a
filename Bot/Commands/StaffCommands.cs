using System.CommandLine;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Accounts;
using EcomBot.Bot.Startup;

namespace EcomBot.Bot.Commands;

/// <summary>The accounts of the shop's people: <c>staff-account</c> and <c>staff-remove</c>.</summary>
internal static class StaffCommands
{
    /// <summary>Makes the two commands.</summary>
    public static IEnumerable<Command> Of(WebApplication app)
    {
        var role = new Argument<string>("role") { Description = $"What the person may do: {string.Join(", ", StaffRoles.All)}." };
        role.AcceptOnlyFromAmong([.. StaffRoles.All]);
        var account = Make(app, "staff-account", "Makes an account for a person of the shop, or gives it a new role and password.",
            async (accounts, name, parsed, cancellationToken) =>
            $"{name} signs in at /staff with the password {await accounts.SetAsync(name, parsed.GetRequiredValue(role), cancellationToken)}");
        account.Add(role);
        yield return account;
        yield return Make(app, "staff-remove", "Removes the account of a person of the shop.", async (accounts, name, _, cancellationToken) =>
            await accounts.RemoveAsync(name, cancellationToken) ? $"{name} can no longer sign in."
                : throw new StartupException($"There is no account '{name}'."));
    }

    private static Command Make(
        WebApplication app, string name, string description, Func<StaffAccounts, string, ParseResult, CancellationToken, Task<string>> work)
    {
        var who = new Argument<string>("name") { Description = "The name to sign in with." };
        var command = new Command(name, description) { who };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(cancellationToken);
            Console.WriteLine(await work(scope.ServiceProvider.GetRequiredService<StaffAccounts>(), parsed.GetRequiredValue(who).Trim(), parsed,
                cancellationToken));
            return 0;
        });
        return command;
    }
}
