package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.daylight.law.Refused;
import org.daylight.request.NotFound;
import org.daylight.request.Receipt;
import org.daylight.request.ReceiptCode;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestNumber;
import org.daylight.request.Requests;
import org.daylight.request.link.CaseLinks;

/**
 * The case that its requester's receipt opens. Number and code live in a cookie that ends with the browser, that no script can read, and
 * that goes to this city's track pages only; the server keeps nothing. The receipt itself stays for ten minutes in a cookie of its page.
 */
@Named("own")
@RequestScoped
public class OwnCase {

    private static final Logger LOG = Logger.getLogger(OwnCase.class.getName());
    private static final String CASE = "daylight_case";
    private static final String RECEIPT = "daylight_receipt";
    private static final int TEN_MINUTES = 600;
    private static final int WITH_THE_BROWSER = -1;

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    CaseLinks links;
    @Inject
    Brake brake;

    private RecordsRequest request;

    /** The case; opened before by {@link #opens} or {@link #receipt}. */
    public RecordsRequest getRequest() {
        return request;
    }

    /** Whether the visitor's cookie opens the case of the path. */
    boolean opens() {
        request = held(CASE).filter(own -> isOf(own, visit.number())).flatMap(own -> find(visit.number(), own)).orElse(null);
        return request != null;
    }

    /** The receipt handed over a moment ago, if it still lies here. */
    public Optional<ReceiptCode> receipt() {
        Optional<Receipt> held = held(RECEIPT);
        request = held.flatMap(one -> find(one.number().text(), one)).orElse(null);
        return request == null ? Optional.empty() : held.map(Receipt::code);
    }

    /** Hands a receipt to the visitor: to be shown next, and to open the case while the browser stays open. */
    public void hand(Receipt receipt) {
        String value = receipt.number() + "." + receipt.code().text();
        visit.cookie(RECEIPT, value, visit.within("/track/receipt"), TEN_MINUTES);
        visit.cookie(CASE, value, visit.within("/track"), WITH_THE_BROWSER);
    }

    /** Opens a case by what somebody typed. A wrong number and a wrong code are refused alike; wrong tries are counted and logged. */
    public void open(String number, String code) {
        brake.check(Brake.Limit.WRONG_CODES, visit.client());
        ReceiptCode typed = ReceiptCode.typed(code);
        Receipt held = Stream.concat(Stream.of(number), links.origins(number).stream()).filter(RequestNumber::isValid)
                .map(one -> new Receipt(new RequestNumber(one), typed, null)).filter(one -> find(number, one).isPresent()).findFirst().orElseThrow(() -> {
                    LOG.warning(() -> "A receipt code did not open a case in " + visit.city().slug() + ", from " + visit.client());
                    brake.take(Brake.Limit.WRONG_CODES, visit.client());
                    return Refused.because("refused.receipt.wrong");
                });
        request = requests.get(number);
        visit.cookie(CASE, held.number() + "." + typed.text(), visit.within("/track"), WITH_THE_BROWSER);
    }

    /** Forgets the case on this device. */
    public void leave() {
        visit.cookie(RECEIPT, "", visit.within("/track/receipt"), 0);
        visit.cookie(CASE, "", visit.within("/track"), 0);
    }

    /** Whether the receipt is of that case, or of one whose requester added what became that case (R3.4). */
    private boolean isOf(Receipt own, String number) {
        return own.number().text().equals(number) || links.origins(number).contains(own.number().text());
    }

    /** The case of that number, if the receipt opens its own. */
    private Optional<RecordsRequest> find(String number, Receipt receipt) {
        try {
            RecordsRequest opened = requests.open(receipt.number().text(), receipt.code());
            return Optional.of(opened.number().equals(number) ? opened : requests.get(number));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private Optional<Receipt> held(String cookie) {
        String value = visit.cookie(cookie);
        String[] part = value == null ? new String[0] : value.split("\\.");
        return part.length == 2 && RequestNumber.isValid(part[0])
                ? Optional.of(new Receipt(new RequestNumber(part[0]), ReceiptCode.typed(part[1]), null)) : Optional.empty();
    }
}
