using System.Data;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport.Sections;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Shipments;
using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport;

/// <inheritdoc cref="IShopTransfer"/>
internal sealed class ShopTransfer(ShopContext shop, CommerceOptions options, OrderNumberPatterns patterns) : IShopTransfer
{
    private static readonly IShopSection[] Sections =
    [
        new ProductSection(), new CustomerSection(), new OrderSection(), new DeviceSection(), new ServiceCentreSection(),
        new InteractionSection(), new FaqSection(),
        new OwnSection<Coupon, string>("coupons.jsonl", coupon => coupon.Code, keys => coupon => keys.Contains(coupon.Code)),
        new OwnSection<Cart, CustomerId>("carts.jsonl", cart => cart.Customer, keys => cart => keys.Contains(cart.Customer)),
        new OwnSection<CheckOut, CheckOutId>("checkOuts.jsonl", checkOut => checkOut.Id, keys => checkOut => keys.Contains(checkOut.Id)),
        new OwnSection<BackInStockWish, CustomerId>("wishes.jsonl", wish => wish.Customer, keys => wish => keys.Contains(wish.Customer)),
        new OwnSection<ParcelReport, OrderNumber>("parcelReports.jsonl", report => report.Order, keys => report => keys.Contains(report.Order)),
        new OwnSection<RiskCase, OrderNumber>("riskCases.jsonl", one => one.Order, keys => one => keys.Contains(one.Order)),
        new OwnSection<FlaggedTrait, CustomerId>("flags.jsonl", flag => flag.Customer, keys => flag => keys.Contains(flag.Customer)),
        new OwnSection<OperationRecord, OperationId>("operations.jsonl", operation => operation.Id, keys => operation => keys.Contains(operation.Id)),
        new JournalSection(),
    ];

    /// <inheritdoc/>
    public async Task<TransferReport> ImportAsync(
        string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        var present = Present(folder).ToArray();
        var run = new ImportRun(shop, folder, await StoreCurrency.OfAsync(folder, cancellationToken) ?? options.Currency, progress);
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        await MakeRoom.ForImportAsync(shop, cancellationToken);
        foreach (var section in present)
        {
            await section.ImportAsync(run, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        patterns.Forget();
        return run.Report();
    }

    /// <inheritdoc/>
    public async Task<TransferReport> ExportAsync(
        string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await shop.Database.OpenConnectionAsync(cancellationToken);
        await using var moment = await OneMomentAsync(cancellationToken);
        var run = new ExportRun(shop, folder, await CountAsync(cancellationToken), progress);
        foreach (var section in Sections)
        {
            await section.ExportAsync(run, cancellationToken);
        }

        await shop.Database.CloseConnectionAsync();
        return run.Report();
    }

    private static IEnumerable<IShopSection> Present(string folder)
    {
        foreach (var section in Sections)
        {
            if (File.Exists(Path.Combine(folder, section.File)))
            {
                yield return section;
            }
            else if (section.IsRequired)
            {
                throw new ImportException(section.File, 0, null, $"the folder '{folder}' has no such file.");
            }
        }
    }

    // A reader in a transaction sees the store as it was when it began, and holds nobody up.
    private async Task<IAsyncDisposable> OneMomentAsync(CancellationToken cancellationToken) =>
        shop.Database.GetDbConnection() is SqliteConnection sqlite
            ? (await shop.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellationToken))!
            : await shop.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    private async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var total = 0L;
        foreach (var section in Sections)
        {
            total += await section.CountAsync(shop, cancellationToken);
        }

        return total;
    }
}
