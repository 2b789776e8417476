package org.daylight.web.request;

import org.daylight.request.Task;

/** The fields with which a search is attested (R7.12). */
public class SearchForm {

    private String where;
    private String terms;
    private String dates;
    private Task.Personal personal;
    private String custodian;

    /** Begins with the words and dates looked for, which are the same for all; whose records they are, where, and whether personal accounts were searched, is attested of each anew (R7.12). */
    void after(Task before) {
        terms = before.search().terms();
        dates = before.search().dates();
    }

    Task.Search search() {
        return new Task.Search(where, terms, dates, personal, custodian);
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public Task.Personal getPersonal() {
        return personal;
    }

    public void setPersonal(Task.Personal personal) {
        this.personal = personal;
    }

    public String getCustodian() {
        return custodian;
    }

    public void setCustodian(String custodian) {
        this.custodian = custodian;
    }
}
