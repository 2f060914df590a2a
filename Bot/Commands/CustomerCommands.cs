using System.CommandLine;
using EcomBot.Bot.Startup;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Privacy;

namespace EcomBot.Bot.Commands;

/// <summary>What the law lets customers ask for: <c>export-customer</c> and <c>erase-customer</c>.</summary>
internal static class CustomerCommands
{
    private static readonly Actor Operator = new(ActorKind.Agent, "command line");

    /// <summary>Makes the two commands.</summary>
    public static IEnumerable<Command> Of(WebApplication app)
    {
        var file = new Argument<string>("file") { Description = "The file to write, in JSON." };
        var export = Make(app, "export-customer", "Writes all that is held on one customer into a file.",
            (scope, customer, parsed, cancellationToken) => ExportAsync(scope, customer, parsed.GetRequiredValue(file), cancellationToken));
        export.Add(file);
        yield return export;
        yield return Make(app, "erase-customer", "Removes one customer everywhere; orders are kept without the person.",
            (scope, customer, _, cancellationToken) => EraseAsync(scope, customer, cancellationToken));
    }

    private static Command Make(
        WebApplication app, string name, string description, Func<IServiceProvider, Customer, ParseResult, CancellationToken, Task> work)
    {
        var who = new Argument<string>("customer") { Description = "The customer's identifier or e-mail address." };
        var command = new Command(name, description) { who };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(cancellationToken);
            var customer = await FindAsync(scope.ServiceProvider, parsed.GetRequiredValue(who), cancellationToken);
            await work(scope.ServiceProvider, customer, parsed, cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task<Customer> FindAsync(IServiceProvider scope, string who, CancellationToken cancellationToken)
    {
        var customers = scope.GetRequiredService<ICustomerDirectory>();
        return await customers.FindAsync(new(who), cancellationToken) ?? await customers.FindByEmailAsync(who, cancellationToken)
            ?? throw new StartupException($"There is no customer '{who}'.");
    }

    private static async Task ExportAsync(IServiceProvider scope, Customer customer, string file, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(file);
        await scope.GetRequiredService<ICustomerRights>().ExportAsync(customer.Id, stream, cancellationToken);
        Console.WriteLine($"All that is held on customer {customer.Id} is in {file}.");
    }

    private static async Task EraseAsync(IServiceProvider scope, Customer customer, CancellationToken cancellationToken)
    {
        await scope.GetRequiredService<ICustomerRights>().EraseAsync(Operator, customer.Id, cancellationToken);
        Console.WriteLine($"Customer {customer.Id} was erased.");
    }
}
